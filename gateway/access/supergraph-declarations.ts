import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type Declarations, declarations } from '../../common/access';
import { argumentsOf } from '../../common/access/directive-names';
import { rulesOfSelection } from '../../common/access/requirements';
import { allOf, type Rule } from '../../common/access/rule';

/**
 * Who may read which field of a supergraph. A field behind `@requires` also asks for what the fields that it requires ask
 * for: they are fetched in the name of the client, and what is computed from them tells of them.
 * @throws Error when a subgraph takes values from a context, which nothing here follows.
 */
export function supergraphDeclarations(supergraphSdl: string): Declarations {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const declared = declarations(document);
  return { ...declared, ruleOf: new RequiredRules(schema, declared).ruleOf };
}

/** Rules of fields with those of the fields that they require. */
class RequiredRules {
  private readonly rules = new Map<string, Rule>();
  private readonly required: ReadonlyMap<string, { type: GraphQLObjectType; selections: SelectionSetNode[] }>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly declared: Declarations,
  ) {
    this.required = requiredSelections(schema);
  }

  readonly ruleOf = (typeName: string, fieldName: string): Rule => {
    const coordinate = `${typeName}.${fieldName}`;
    const known = this.rules.get(coordinate);
    if (known) return known;
    const own = this.declared.ruleOf(typeName, fieldName);
    // Fields that require each other in a circle find the rule of the field alone, and the outer call adds the rest.
    this.rules.set(coordinate, own);
    const { type, selections = [] } = this.required.get(coordinate) ?? {};
    if (!type) return own;
    const others = selections.flatMap((one) =>
      rulesOfSelection(this.schema, { ...this.declared, ruleOf: this.ruleOf }, type, one),
    );
    const rule = allOf([own, ...others]);
    this.rules.set(coordinate, rule);
    return rule;
  };
}

/** What fields require, by `Type.field`. */
function requiredSelections(schema: GraphQLSchema) {
  const found = new Map<string, { type: GraphQLObjectType; selections: SelectionSetNode[] }>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const selections = requiresOf(`${type.name}.${field.name}`, field);
      if (selections.length > 0) found.set(`${type.name}.${field.name}`, { type, selections });
    }
  }
  return found;
}

/** Selections that the subgraphs of a field require for it. */
function requiresOf(coordinate: string, { astNode }: GraphQLField<unknown, unknown>): SelectionSetNode[] {
  const joins = (astNode?.directives ?? []).filter(({ name }) => name.value === 'join__field').map(argumentsOf);
  if (joins.some(({ contextArguments }) => contextArguments != null)) {
    throw new Error(`${coordinate} takes values from a context; access to them would not be checked`);
  }
  return joins.flatMap(({ requires }) => (typeof requires === 'string' ? [selectionSet(requires)] : []));
}

function selectionSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no selection: ${fields}`);
  return definition.selectionSet;
}
