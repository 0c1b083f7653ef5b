import type { CompiledOperation } from '../engine/operation/compile-operation';

/** Label of every operation whose name is not known: what clients call their operations never becomes a label. */
export const otherOperation = 'other';

/** Gives operations the names under which they are counted. */
export type OperationLabels = (operation: CompiledOperation | undefined) => string;

/** Labels by the names of the clients' published operations. @param known the names; everything else is `other` */
export function operationLabels(known: Iterable<string>): OperationLabels {
  const names = new Set(known);
  return (operation) => {
    const name = operation?.operation.name?.value;
    return name !== undefined && names.has(name) ? name : otherOperation;
  };
}
