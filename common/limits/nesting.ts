/**
 * How many brackets of a GraphQL document stand inside each other, in one pass over its text. Parsers go down one level for
 * each of them, and have no stack for any number. Brackets in strings and comments do not count.
 */
export function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] as string;
    if (character === '"') at = endOfString(source, at);
    else if (character === '#') at = endOfLine(source, at);
    else if ('{[('.includes(character)) deepest = Math.max(deepest, (depth += 1));
    else if ('}])'.includes(character)) depth -= 1;
  }
  return deepest;
}

/** Position of the last character of the string that begins here. */
function endOfString(source: string, start: number): number {
  if (source.startsWith('"""', start)) return endOfBlockString(source, start + 3);
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"' || source[at] === '\n') return at;
  }
  return source.length;
}

/** Position of the last character of the block string whose text begins here. */
function endOfBlockString(source: string, start: number): number {
  for (let at = source.indexOf('"""', start); at >= 0; at = source.indexOf('"""', at + 3)) {
    if (source[at - 1] !== '\\') return at + 2;
  }
  return source.length;
}

/** Position of the end of a line. */
function endOfLine(source: string, start: number): number {
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\n' || source[at] === '\r') return at;
  }
  return source.length;
}
