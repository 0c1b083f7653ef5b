import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { InvalidValue, type ValueRule } from '../identifiers/invalid-value';

/** What makes one scalar: a text outside, a value of the kernel inside. */
export interface KernelScalar<Inside> {
  readonly name: string;
  /** Rule that is named when the parser refuses without naming one. */
  readonly rule: ValueRule;
  /** Reads the text of a client. Throws InvalidValue or another RangeError. */
  readonly parse: (text: string) => Inside;
  /** Writes what a resolver returned; undefined when it is no value of this scalar. */
  readonly write: (value: unknown) => string | undefined;
}

/**
 * Makes the GraphQL type; its description stands in the contract. What a client sends is refused with INVALID_INPUT and the
 * rule, never repeating the value. A value of another kind that comes from a resolver is our error and has no code.
 */
export function kernelScalar<Inside>(scalar: KernelScalar<Inside>): GraphQLScalarType<Inside, string> {
  const { name, write } = scalar;
  return new GraphQLScalarType<Inside, string>({
    name,
    parseValue: (value) => read(scalar, value),
    parseLiteral: (node: ValueNode) => read(scalar, node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      const text = write(value);
      if (text === undefined) throw new TypeError(`a resolver returned something that is no ${name}`);
      return text;
    },
  });
}

function read<Inside>({ name, rule, parse }: KernelScalar<Inside>, value: unknown): Inside {
  if (typeof value !== 'string') throw refusal(name, 'not-text');
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof InvalidValue) throw refusal(name, error.rule);
    if (error instanceof RangeError) throw refusal(name, rule);
    throw error;
  }
}

function refusal(name: string, rule: ValueRule): GraphQLError {
  return new GraphQLError(`Invalid ${name}`, { extensions: { code: 'INVALID_INPUT', rule } });
}
