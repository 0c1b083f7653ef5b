import { GraphQLError } from 'graphql';

/** A place of the answer where a value may be missing or wrong. */
export interface Site {
  /** Last step of the path to it. */
  readonly key: string;
  /** What it is called in a message, such as `field Member.name`. */
  readonly label: string;
}

/** Code of errors about values that the schema does not allow. */
const code = 'INVALID_GRAPHQL';

/**
 * What is wrong with the values of an answer. The writer knows no paths while all is well; on the way out of an object or
 * list in which something was wrong, it adds the step that it comes from.
 */
export class Problems {
  /** How many there are; compared before and after a part is written. */
  count = 0;
  private readonly found: { readonly message: string; readonly path: (string | number)[] }[] = [];

  /** A value that the schema does not allow. */
  invalid({ key, label }: Site): void {
    this.add(`Invalid value found for ${label}.`, [key]);
  }

  /** A null where the schema allows none: what is around it is lost. */
  missing({ key, label }: Site): undefined {
    this.add(`Cannot return null for non-nullable ${label}.`, [key]);
  }

  /** An item that the schema does not allow. */
  invalidItem({ label }: Site, index: number): void {
    this.add(`Invalid value found for array element of ${label}.`, [index]);
  }

  /** An item that is null where the schema allows none: the list is lost. */
  missingItem({ label }: Site, index: number): undefined {
    this.add(`Cannot return null for non-nullable array element of ${label}.`, [index]);
  }

  /** An object of a type that the schema does not have, or not here. */
  unknownType({ label }: Site): undefined {
    this.add(`Invalid __typename found for object at ${label}.`, []);
  }

  /** Adds a step in front of the paths of everything found since there were `from`. */
  within(step: string | number, from: number): void {
    for (let index = from; index < this.count; index += 1) this.found[index]?.path.unshift(step);
  }

  /** As errors with paths from the root of the answer. */
  errors(): GraphQLError[] {
    return this.found.map(({ message, path }) => new GraphQLError(message, { path, extensions: { code } }));
  }

  private add(message: string, path: (string | number)[]): void {
    this.found.push({ message, path });
    this.count += 1;
  }
}
