import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { InvalidParameterFile } from './problems';

/** Reads a YAML file with every scalar as text, so that no parser changes a figure or a date. */
export function readYaml(path: string): YamlNode {
  const file = basename(path);
  try {
    return new YamlNode(file, '', load(readFileSync(path, 'utf8'), { schema: FAILSAFE_SCHEMA, filename: file }));
  } catch (error) {
    throw new InvalidParameterFile(file, '', (error as Error).message);
  }
}

/** One place in a YAML file that knows its own path, so that every complaint can name it. */
export class YamlNode {
  constructor(
    readonly file: string,
    readonly path: string,
    private readonly content: unknown,
  ) {}

  /** Stops the load with the file and the path of this node. */
  fail(reason: string): never {
    throw new InvalidParameterFile(this.file, this.path, reason);
  }

  /** Text of a scalar that is not empty. */
  text(): string {
    if (typeof this.content !== 'string' || this.content === '') this.fail('expected a text');
    return this.content as string;
  }

  /** Reads the text with a parser; what the parser throws is reported at this place. */
  parse<T>(parser: (text: string) => T): T {
    const text = this.text();
    try {
      return parser(text);
    } catch (error) {
      return this.fail((error as Error).message);
    }
  }

  /** Text that must be one of a closed list. */
  oneOf<T extends string>(allowed: readonly T[]): T {
    const text = this.text();
    if (!(allowed as readonly string[]).includes(text)) this.fail(`expected one of ${allowed.join(', ')}`);
    return text as T;
  }

  /** Elements of a list. */
  list(): YamlNode[] {
    if (!Array.isArray(this.content)) return this.fail('expected a list');
    return this.content.map((item, position) => new YamlNode(this.file, `${this.path}[${position}]`, item));
  }

  /** Members of a mapping, in file order. */
  members(): [string, YamlNode][] {
    if (typeof this.content !== 'object' || this.content === null || Array.isArray(this.content)) {
      return this.fail('expected a mapping');
    }
    return Object.entries(this.content).map(([key, value]) => [key, new YamlNode(this.file, this.join(key), value)]);
  }

  /** Members of a mapping by name; a name outside the two lists, or a required one missing, is refused. */
  fields<R extends string, O extends string = never>(
    required: readonly R[],
    optional: readonly O[] = [],
  ): Record<R, YamlNode> & Partial<Record<O, YamlNode>> {
    const members = new Map(this.members());
    for (const key of members.keys()) {
      if (![...required, ...optional].includes(key as R & O)) this.fail(`unknown key "${key}"`);
    }
    for (const key of required) if (!members.has(key)) this.fail(`missing key "${key}"`);
    return Object.fromEntries(members) as Record<R, YamlNode> & Partial<Record<O, YamlNode>>;
  }

  private join(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}
