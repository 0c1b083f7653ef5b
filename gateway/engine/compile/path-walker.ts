import { locate } from '../execute/error-paths';
import type { Path, PathSegment } from '../plan/plan';
import { code, type Code, nameText, read, type Unit } from './code';
import type { TypeKnowledge } from './type-names';

/**
 * Generates a function that puts every object at a path into a list: `(data, found)`. Nulls and what is no object are
 * passed over. Planners differ in whether they name each level of lists of lists; a list where an object is expected stands
 * for its items.
 */
export function pathWalker(unit: Unit, path: Path, types: TypeKnowledge): Code {
  return unit.add(code`(d0,r){${step(unit, path, 0, types)}}`);
}

/** Statements for the rest of a path, from the value in `d<depth>`. */
function step(unit: Unit, path: Path, depth: number, types: TypeKnowledge): Code {
  const value = code`d${depth}`;
  const next = code`d${depth + 1}`;
  const [segment, ...rest] = path;
  const inner = segment ? step(unit, rest, depth + 1, types) : code`r.push(${value});`;
  if (segment?.kind === 'items') {
    const index = code`i${depth}`;
    const loop = code`for(let ${index}=0;${index}<${value}.length;${index}++){const ${next}=${value}[${index}];${inner}}`;
    return code`if(Array.isArray(${value})){${loop}}`;
  }
  const fromList = unit.constant((list: unknown, found: object[]) => {
    for (const { object } of locate(list, path, types.isOfType)) found.push(object);
  });
  const isList = code`if(Array.isArray(${value}))${fromList}(${value},r);else`;
  return code`if(${value}!==null&&typeof ${value}==='object'){${isList} ${objectStep(segment, value, next, inner, types)}}`;
}

/** Statement for an object at a segment. */
function objectStep(
  segment: PathSegment | undefined,
  value: Code,
  next: Code,
  inner: Code,
  types: TypeKnowledge,
): Code {
  if (segment?.kind === 'field') return code`{const ${next}=${read(value, segment.name)};${inner}}`;
  if (segment?.kind !== 'types') return inner;
  const names = [...new Set(segment.names.flatMap((one) => [...types.names(one)]))];
  const labels = names.map((one) => code`case ${nameText(one)}:`);
  return code`switch(${value}.__typename){${labels}case undefined:const ${next}=${value};${inner}}`;
}
