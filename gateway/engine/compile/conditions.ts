import { type DirectiveNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** A Boolean variable and the value that it must have. */
interface Literal {
  readonly variable: string;
  readonly expected: boolean;
}

/** Number of a condition; `always` and `never` are fixed. */
export type Condition = number;

export const always: Condition = -1;
export const never: Condition = -2;

/**
 * The conditions of an operation's `@skip` and `@include`, each kept once under a number. They are worked out once for each
 * request, so that the compiled code only looks at truth values.
 */
export class Conditions {
  private readonly all: (readonly Literal[])[] = [];
  private readonly numbers = new Map<string, Condition>();

  /** The condition of a selection by itself. */
  of(selection: SelectionNode): Condition {
    return (selection.directives ?? []).reduce<Condition>(
      (sum, directive) => this.and(sum, this.directive(directive)),
      always,
    );
  }

  /** Both conditions. */
  and(one: Condition, other: Condition): Condition {
    if (one === never || other === never) return never;
    if (one === always || one === other) return other;
    if (other === always) return one;
    return this.intern([...(this.all[one] ?? []), ...(this.all[other] ?? [])]);
  }

  /** Truth values of every condition, for one request. */
  evaluator(operation: OperationDefinitionNode): (variables: Readonly<Record<string, unknown>>) => readonly boolean[] {
    const defaults = booleanDefaults(operation);
    const all = this.all;
    const none: readonly boolean[] = [];
    if (all.length === 0) return () => none;
    return (variables) =>
      all.map((literals) =>
        literals.every(({ variable, expected }) => booleanVariable(variables, variable, defaults) === expected),
      );
  }

  private directive({ name, arguments: args }: DirectiveNode): Condition {
    if (name.value !== 'skip' && name.value !== 'include') return always;
    const expected = name.value === 'include';
    const value = args?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return value.value === expected ? always : never;
    if (value?.kind !== Kind.VARIABLE) return always;
    return this.intern([{ variable: value.name.value, expected }]);
  }

  private intern(literals: readonly Literal[]): Condition {
    const words = literals.map(({ variable, expected }) => `${expected ? '' : '!'}${variable}`);
    const distinct = [...new Set(words)].sort();
    if (distinct.some((word) => distinct.includes(`!${word}`))) return never;
    const key = distinct.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const parsed = distinct.map((word) => ({ variable: word.replace('!', ''), expected: !word.startsWith('!') }));
    const number = this.all.push(parsed) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Default values of an operation's Boolean variables. */
export function booleanDefaults(operation: OperationDefinitionNode): ReadonlyMap<string, boolean> {
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.BOOLEAN) defaults.set(variable.name.value, defaultValue.value);
  }
  return defaults;
}

/** Value of a Boolean variable in a request. */
export function booleanVariable(
  variables: Readonly<Record<string, unknown>>,
  name: string,
  defaults: ReadonlyMap<string, boolean>,
): boolean {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return given === undefined ? (defaults.get(name) ?? false) : given === true;
}
