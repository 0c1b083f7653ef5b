/**
 * The only way in which the engine writes code. A piece of code has holes of four kinds, and no other: other pieces, whole
 * numbers, names of GraphQL (letters, digits and underscores, checked here), and constants, which never become part of the
 * text: the code refers to them by their number. So no text of a client can ever be read as code.
 */
export class Code {
  private constructor(readonly text: string) {}

  /** Makes a piece of code from a template; for the functions of this file only. */
  static of(text: string): Code {
    return new Code(text);
  }
}

type Hole = Code | number | readonly Code[];

/** A piece of code written as a template. */
export function code(parts: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  return Code.of(parts.reduce((text, part, index) => `${text}${filled(holes[index - 1])}${part}`));
}

/** Text of a hole. */
function filled(hole: Hole | undefined): string {
  if (hole instanceof Code) return hole.text;
  if (Array.isArray(hole)) return hole.map((one: Code) => one.text).join('\n');
  if (!Number.isSafeInteger(hole)) throw new Error('Only code and whole numbers may stand in code');
  return String(hole);
}

const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;

/**
 * A name of GraphQL as it may stand in code.
 * @throws Error when it is none.
 */
function checkedName(name: string): string {
  if (!graphqlName.test(name)) throw new Error('Not a name of GraphQL');
  return name;
}

/** Names that every object of JavaScript has: reading them from an object without them gives something all the same. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype;
}

/** Reads a field of an object; undefined when the object does not have it itself. */
export function read(object: Code, name: string): Code {
  if (!isInheritedName(name)) return code`${object}.${Code.of(checkedName(name))}`;
  return code`(Object.hasOwn(${object},${nameText(name)})?${object}[${nameText(name)}]:undefined)`;
}

/** Sets a field of an object as its own, whatever its name. */
export function write(object: Code, name: string, value: Code): Code {
  if (name !== '__proto__') return code`${object}.${Code.of(checkedName(name))}=${value}`;
  const property = code`{value:${value},writable:true,enumerable:true,configurable:true}`;
  return code`Object.defineProperty(${object},${nameText(name)},${property})`;
}

/** A name as a text of JavaScript. */
export function nameText(name: string): Code {
  return Code.of(`"${checkedName(name)}"`);
}

/** The beginning of a field in JSON as a text of JavaScript: `'{"name":'` or `',"name":'`. */
export function jsonKey(before: '{' | ',' | '', name: string): Code {
  return Code.of(`'${before}"${checkedName(name)}":'`);
}

/** A field in JSON whose value is a name, such as `'"__typename":"Member"'`. */
export function jsonNameField(before: '{' | ',' | '', name: string, value: string): Code {
  return Code.of(`'${before}"${checkedName(name)}":"${checkedName(value)}"'`);
}

/** Functions that refer to each other, and the constants that they refer to; compiled together. */
export class Unit {
  private readonly constants: unknown[] = [];
  private readonly functions: Code[] = [];
  private readonly numbers = new Map<unknown, number>();

  /** Refers to a value that the code needs. */
  constant(value: unknown): Code {
    const known = this.numbers.get(value) ?? this.constants.push(value) - 1;
    this.numbers.set(value, known);
    return code`k${known}`;
  }

  /** Reserves the name of a function that is defined later. */
  declare(): Code {
    return code`f${this.functions.push(code``) - 1}`;
  }

  /** Defines a function under a name that was reserved; parameters and body are one piece: `(a,b){…}`. */
  define(name: Code, parametersAndBody: Code): void {
    this.functions[Number(name.text.slice(1))] = code`function ${name}${parametersAndBody}`;
  }

  /** Adds a function and gives its name. */
  add(parametersAndBody: Code): Code {
    const name = this.declare();
    this.define(name, parametersAndBody);
    return name;
  }

  /** Length of the generated text so far. */
  get size(): number {
    return this.functions.reduce((size, one) => size + one.text.length, 0);
  }

  /** The whole text, for tests that look at what was generated. */
  get source(): string {
    const names = this.constants.map((_, index) => `k${index}=k[${index}]`);
    const constants = names.length > 0 ? `const ${names.join(',')};\n` : '';
    const all = this.functions.map((_, index) => `f${index}`).join(',');
    return `"use strict";\n${constants}${this.functions.map((one) => one.text).join('\n')}\nreturn [${all}];`;
  }

  /** Compiles the unit; gives the functions by the names that they were added under. */
  compile(): <Function>(name: Code) => Function {
    const make = new Function('k', this.source) as (constants: readonly unknown[]) => unknown[];
    const functions = make(this.constants);
    return <Function>(name: Code) => functions[Number(name.text.slice(1))] as Function;
  }
}
