import type { Path } from '../plan/plan';
import { code, type Code, nameText, read, type Unit } from './code';

/** Names of the object types that a condition covers, with those of its own. */
export type TypeNames = (typeName: string) => readonly string[];

/**
 * Generates a function that puts every object at a path into a list: `(data, found)`. Nulls and what is no object are
 * passed over.
 */
export function pathWalker(unit: Unit, path: Path, typeNames: TypeNames): Code {
  return unit.add(code`(d0,r){${step(path, 0, typeNames)}}`);
}

/** Statements for the rest of a path, from the value in `d<depth>`. */
function step(path: Path, depth: number, typeNames: TypeNames): Code {
  const value = code`d${depth}`;
  const next = code`d${depth + 1}`;
  const [segment, ...rest] = path;
  const isObject = code`${value}!==null&&typeof ${value}==='object'`;
  if (!segment) return code`if(${isObject}&&!Array.isArray(${value}))r.push(${value});`;
  const inner = step(rest, depth + 1, typeNames);
  if (segment.kind === 'field') {
    return code`if(${isObject}){const ${next}=${read(value, segment.name)};${inner}}`;
  }
  if (segment.kind === 'items') {
    const index = code`i${depth}`;
    const loop = code`for(let ${index}=0;${index}<${value}.length;${index}++){const ${next}=${value}[${index}];${inner}}`;
    return code`if(Array.isArray(${value})){${loop}}`;
  }
  const labels = [...new Set(segment.names.flatMap((one) => [...typeNames(one)]))].map(
    (one) => code`case ${nameText(one)}:`,
  );
  return code`if(${isObject}){switch(${value}.__typename){${labels}case undefined:const ${next}=${value};${inner}}}`;
}
