import { json } from '../execute/json';
import type { EntityGroup, KeyRename, Requirement, RewritePath } from '../plan/plan';
import { code, type Code, jsonKey, nameText, read, type Unit } from './code';
import type { TypeNames } from './type-names';

/** A field of a representation of one type. */
interface Part {
  /** Name in the representation. */
  readonly key: string;
  /** Names under which the answer may hold it. */
  readonly sources: readonly string[];
  /** JSON of a value that is set rather than read. */
  readonly fixed?: string;
  readonly selections?: readonly Requirement[];
}

/** Rewrites that count for one object of a representation. */
type Rewrites = Pick<EntityGroup, 'setters' | 'inputRenames'>;

/** Names of the functions that are generated for the representations of a group. */
export interface RepresentationCode {
  /**
   * Representation of an object as JSON; undefined when the object is of no type that the group is about, or lacks something
   * that the subgraph needs: `(object)`.
   */
  readonly represent: Code;
  /** Value of the first field of an object's representation: `(object)`. */
  readonly first: Code;
  /** Whether two objects surely have the same representation, as a quick look at their fields shows: `(one, other)`. */
  readonly same: Code;
}

/** Generates what makes and compares the representations of a group. */
export function representations(unit: Unit, group: EntityGroup, typeNames: TypeNames): RepresentationCode {
  const conditions = group.requires.flatMap((one) => (one.kind === 'fragment' ? [one.type] : []));
  const types = [...new Set(conditions.flatMap((one) => [...typeNames(one)]))];
  const all = types.map((type) => ({ type, parts: partsOf(group.requires, type, group, typeNames) }));
  const switchOver = (statement: (parts: readonly Part[], type: string) => Code): Code[] =>
    all.map(({ type, parts }) => code`case ${nameText(type)}:{${statement(parts, type)}}`);
  const texts = switchOver((parts, type) => entity(unit, parts, type, typeNames));
  const firsts = switchOver((parts) => firstOf(parts));
  const comparisons = switchOver((parts) => comparison(parts));
  return {
    represent: unit.add(code`(o){let v,s;switch(o.__typename){${texts}}return undefined}`),
    first: unit.add(code`(o){switch(o.__typename){${firsts}}return undefined}`),
    same: unit.add(code`(o,p){if(o.__typename===p.__typename)switch(o.__typename){${comparisons}}return false}`),
  };
}

/** Statement that returns the first value that is read. */
function firstOf(parts: readonly Part[]): Code {
  const [source] = parts
    .filter(({ key, fixed }) => key !== '__typename' && fixed === undefined)
    .flatMap((one) => one.sources);
  return source === undefined ? code`return undefined` : code`return ${read(code`o`, source)}`;
}

/** Statement that returns whether every value that is read is the same. */
function comparison(parts: readonly Part[]): Code {
  const sources = parts
    .filter(({ key, fixed }) => key !== '__typename' && fixed === undefined)
    .flatMap((one) => one.sources);
  return sources.reduce((sum, one) => code`${sum}&&${read(code`o`, one)}===${read(code`p`, one)}`, code`return true`);
}

/** The fields of a representation for objects of one type, with the rewrites of that type done. */
function partsOf(requires: readonly Requirement[], type: string, rewrites: Rewrites, typeNames: TypeNames): Part[] {
  const parts = new Map<string, Part>();
  const add = (requirement: Requirement): void => {
    if (requirement.kind === 'fragment') {
      if (typeNames(requirement.type).includes(type)) requirement.selections.forEach(add);
      return;
    }
    const { name, alias = name, selections } = requirement;
    const sources = [...new Set([name, alias])];
    const known = parts.get(alias)?.selections ?? [];
    parts.set(alias, { key: alias, sources, ...(selections && { selections: [...known, ...selections] }) });
  };
  requires.forEach(add);
  const applies = (path: RewritePath) =>
    path.slice(0, -1).every((step) => step.kind === 'types' && step.names.some((one) => typeNames(one).includes(type)));
  for (const { path, value } of rewrites.setters) {
    const key = lastField(path);
    const part = key === undefined || !applies(path) ? undefined : parts.get(key);
    if (part) parts.set(part.key, { ...part, fixed: JSON.stringify(value) });
  }
  for (const { path, name } of rewrites.inputRenames) rename(parts, path, name, applies(path));
  return [...parts.values()];
}

/** Gives a part the name that the subgraph expects. */
function rename(parts: Map<string, Part>, path: KeyRename['path'], name: string, applies: boolean): void {
  const key = lastField(path);
  const part = key === undefined || !applies ? undefined : parts.get(key);
  if (part) parts.set(part.key, { ...part, key: name });
}

/** The field at the end of a path. */
function lastField(path: RewritePath): string | undefined {
  const last = path.at(-1);
  return last?.kind === 'field' ? last.name : undefined;
}

/** Statements that return the representation of an entity. A key that is null is sent: the subgraph knows what it means. */
function entity(unit: Unit, parts: readonly Part[], type: string, typeNames: TypeNames): Code {
  const typename = parts.find(({ key }) => key === '__typename')?.fixed ?? JSON.stringify(type);
  const others = parts.filter(({ key }) => key !== '__typename');
  const start = code`s='{"__typename":'+${unit.constant(typename)};`;
  const fields = others.map((part) => {
    const missing = part.fixed === undefined ? code`if(v===undefined)return undefined;` : code``;
    return code`${value(part)}${missing}s+=${jsonKey(',', part.key)}+${text(unit, part, typeNames)};`;
  });
  return code`${start}${fields}return s+'}';`;
}

/** Statement that reads a part into `v`. */
function value({ sources, fixed }: Part): Code {
  if (fixed !== undefined) return code``;
  const [first = '', second] = sources;
  const one = read(code`o`, first);
  return second === undefined ? code`v=${one};` : code`v=${one};if(v===undefined)v=${read(code`o`, second)};`;
}

/** Expression for the JSON of what was read. */
function text(unit: Unit, { fixed, selections }: Part, typeNames: TypeNames): Code {
  if (fixed !== undefined) return unit.constant(fixed);
  return selections ? code`${nested(unit, selections, typeNames)}(v)` : code`${unit.constant(json)}(v)`;
}

/** Name of the function that writes an object, or a list of them, inside a representation. */
function nested(unit: Unit, selections: readonly Requirement[], typeNames: TypeNames): Code {
  const name = unit.declare();
  const types = [...new Set(conditionsIn(selections).flatMap((one) => [...typeNames(one)]))];
  const plain = object(unit, selections, '', typeNames);
  const cases = types.map((type) => code`case ${nameText(type)}:{${object(unit, selections, type, typeNames)}}`);
  const branches = types.length > 0 ? code`switch(o.__typename){${cases}}${plain}` : plain;
  unit.define(
    name,
    code`(o){if(o==null)return 'null';let v,s;if(Array.isArray(o))return '['+o.map(${name}).join()+']';${branches}}`,
  );
  return name;
}

/** Type conditions of fragments inside selections. */
function conditionsIn(selections: readonly Requirement[]): string[] {
  return selections.flatMap((one) => (one.kind === 'fragment' ? [one.type, ...conditionsIn(one.selections)] : []));
}

/** Statements that return an object inside a representation; null when something of it is missing. */
function object(unit: Unit, selections: readonly Requirement[], type: string, typeNames: TypeNames): Code {
  const parts = partsOf(selections, type, { setters: [], inputRenames: [] }, typeNames);
  const fields = parts.map((part, index) => {
    const key = jsonKey(index === 0 ? '{' : ',', part.key);
    return code`${value(part)}if(v===undefined)return 'null';s+=${key}+${text(unit, part, typeNames)};`;
  });
  return code`s='';${fields}return ${parts.length === 0 ? code`'{}'` : code`s+'}'`};`;
}
