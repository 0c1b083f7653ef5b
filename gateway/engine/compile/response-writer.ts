import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Problems, Site } from '../execute/problems';
import { code, type Code, jsonKey, jsonNameField, nameText, read, type Unit } from './code';
import type { CollectedField, ConditionalSelections, FieldCollector } from './collect-fields';
import { always } from './conditions';
import { leafExpression } from './leaf-writer';

/**
 * Writes the answer from the merged objects; undefined when a null reached the root.
 * @param conditions truth values of the operation's conditions.
 * @param introspection JSON of introspection fields by response name.
 */
export type ResponseWriter = (
  data: object,
  problems: Problems,
  conditions: readonly boolean[],
  introspection: Readonly<Record<string, string>>,
) => string | undefined;

/** Where a value stands, in generated code. */
interface Place {
  /** Constant that holds the site. */
  readonly site: Code;
  readonly step: Code;
  readonly missing: Code;
  readonly invalid: Code;
}

/**
 * Generates the code that writes an answer: the fields in the order in which the client asked for them, nulls where the
 * schema allows them and propagated where it does not, each value checked against its type. Each function takes an object
 * or list, the problems, the conditions and the introspection fields; it gives JSON, or undefined when a null must take
 * the place of what it was to write.
 */
export class ResponseWriterCompiler {
  private readonly written = new Map<string, Code>();
  private readonly identities = new Map<object, number>();

  constructor(
    private readonly unit: Unit,
    private readonly schema: GraphQLSchema,
    private readonly collector: FieldCollector,
    private readonly responseNames: ReadonlyMap<string, string>,
  ) {}

  /** Name of the function that writes the whole answer. */
  root({ operation, selectionSet }: OperationDefinitionNode): Code {
    const type = this.schema.getRootType(operation);
    if (!type) throw new Error('The operation is not valid');
    return this.object(type, [{ selections: selectionSet, condition: always }]);
  }

  /** Name of the function that writes objects of one type. */
  private object(type: GraphQLCompositeType, sets: readonly ConditionalSelections[]): Code {
    return this.once('object', type, sets, () => this.objectBody(type, this.collector.collect(type, sets)));
  }

  /** A function that is generated once for each type and selections. */
  private once(
    kind: string,
    type: GraphQLCompositeType,
    sets: readonly ConditionalSelections[],
    body: () => Code,
  ): Code {
    const parts = sets.map(({ selections, condition }) => `${this.identity(selections)}.${condition}`);
    const key = `${kind} ${type.name} ${parts.join()}`;
    const known = this.written.get(key);
    if (known) return known;
    const name = this.unit.declare();
    this.written.set(key, name);
    this.unit.define(name, body());
    return name;
  }

  /** A number for an object, the same each time. */
  private identity(object: object): number {
    const known = this.identities.get(object) ?? this.identities.size;
    this.identities.set(object, known);
    return known;
  }

  private objectBody(type: GraphQLCompositeType, fields: readonly CollectedField[]): Code {
    let isStarted = false;
    let isFirst = true;
    const statements = fields.map((field) => {
      const condition = anyOf(field);
      const isKnown = isStarted || (isFirst && condition === undefined);
      const before = isStarted ? ',' : isKnown ? '{' : '';
      const statement = code`${isKnown ? nothing : separator}${this.field(type, field, before)}`;
      isFirst = false;
      isStarted ||= condition === undefined;
      return condition === undefined ? statement : code`if(${condition}){${statement}}`;
    });
    const end = isStarted ? code`return s+'}'` : code`return s===''?'{}':s+'}'`;
    return code`(o,x,c,n){let s='',v,t,b;\n${statements}\n${end}}`;
  }

  /** Statements that write one field; `before` is what stands in front of its name. */
  private field(type: GraphQLCompositeType, field: CollectedField, before: '{' | ',' | ''): Code {
    const { name } = field;
    const responseName = this.responseNames.get(field.responseName) ?? field.responseName;
    if (name === '__typename') {
      return isObjectType(type) ? code`s+=${jsonNameField(before, responseName, type.name)};` : code`return undefined;`;
    }
    const key = jsonKey(before, responseName);
    if (name === '__schema' || name === '__type') return code`s+=${key}+(n[${nameText(responseName)}]??'null');`;
    const definition = isUnionType(type) ? undefined : type.getFields()[name];
    if (!definition) throw new Error('The operation is not valid');
    const site: Site = { key: responseName, label: `field ${type.name}.${name}` };
    const constant = this.unit.constant(site);
    const place: Place = {
      site: constant,
      step: nameText(responseName),
      missing: code`x.missing(${constant})`,
      invalid: code`x.invalid(${constant})`,
    };
    return code`v=${read(code`o`, field.responseName)};${this.value(definition.type, field, place)}s+=${key}+t;`;
  }

  /** Statements that put the JSON of the value `v` into `t`, or leave the function when a null must take its place. */
  private value(type: GraphQLOutputType, field: CollectedField, place: Place): Code {
    const isRequired = isNonNullType(type);
    const inner = isRequired ? type.ofType : type;
    const absent = isRequired ? code`return ${place.missing};` : code`t='null';`;
    const lost = isRequired ? code`return undefined;` : code`t='null';`;
    const wrong = code`${place.invalid};${lost}`;
    if (isLeafType(inner)) {
      const text = leafExpression(this.unit, inner, code`v`);
      return code`if(v==null){${absent}}else{t=${text};if(t===undefined){${wrong}}}`;
    }
    const test = isListType(inner) ? code`!Array.isArray(v)` : code`typeof v!=='object'||Array.isArray(v)`;
    const writer = isListType(inner) ? this.list(inner.ofType, field, place) : this.composite(inner, field, place);
    const write = code`b=x.count;t=${writer}(v,x,c,n);if(x.count!==b)x.within(${place.step},b);`;
    return code`if(v==null){${absent}}else if(${test}){${wrong}}else{${write}if(t===undefined){${lost}}}`;
  }

  /** Name of the function that writes a list. */
  private list(itemType: GraphQLOutputType, field: CollectedField, { site }: Place): Code {
    const item = this.value(itemType, field, {
      site,
      step: code`i`,
      missing: code`x.missingItem(${site},i)`,
      invalid: code`x.invalidItem(${site},i)`,
    });
    return this.unit.add(
      code`(a,x,c,n){let s='[',v,t,b;for(let i=0;i<a.length;i++){v=a[i];${item}s+=i===0?t:','+t}return s+']'}`,
    );
  }

  /** Name of the function that writes objects of a type, or of whichever type each object is of. */
  private composite(type: GraphQLOutputType, field: CollectedField, { site }: Place): Code {
    const sets = this.collector.below(field);
    if (isObjectType(type)) return this.object(type, sets);
    if (!isAbstractType(type)) throw new Error('The operation is not valid');
    return this.once('any', type, sets, () => {
      const cases = this.schema
        .getPossibleTypes(type)
        .map((one) => code`case ${nameText(one.name)}:return ${this.object(one, sets)}(o,x,c,n);`);
      const onlyInterface = isInterfaceType(type)
        ? code`${this.interfaceLabels(type.name)}return ${this.object(type, sets)}(o,x,c,n);`
        : nothing;
      return code`(o,x,c,n){switch(o.__typename){${cases}${onlyInterface}default:return x.unknownType(${site})}}`;
    });
  }

  /** Labels of objects of which only an interface is known: a subgraph has the interface as an object and gave no more. */
  private interfaceLabels(name: string): Code {
    return code`case undefined:case ${nameText(name)}:`;
  }
}

const nothing = code``;

/** Writes the brace or the comma where it is not known which of them comes. */
const separator = code`s+=s===''?'{':',';`;

/** Expression that is true when a field is selected; undefined when it always is. */
function anyOf({ nodes }: CollectedField): Code | undefined {
  if (nodes.some(({ condition }) => condition === always)) return undefined;
  const conditions = [...new Set(nodes.map(({ condition }) => condition))].map((one) => code`c[${one}]`);
  return conditions.reduce((all, one) => code`${all}||${one}`);
}
