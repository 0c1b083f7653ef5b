import type { GraphQLSchema } from 'graphql';
import type { CompiledOperation } from '../engine/operation/compile-operation';
import { fieldsOf } from './coordinates';

/** Operations that are counted before their fields are. */
const maximumPending = 2000;

/**
 * Counts how often each field was asked for. A request costs one step: the fields of its operation are looked up when
 * somebody reads the figures, or when many different operations have come.
 */
export class FieldUsage {
  private pending = new Map<CompiledOperation, number>();
  private readonly fields = new WeakMap<CompiledOperation, readonly string[]>();

  /** @param count adds to the figure of a field */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly count: (field: string, times: number) => void,
  ) {}

  /** Counts one execution. */
  note(operation: CompiledOperation): void {
    this.pending.set(operation, (this.pending.get(operation) ?? 0) + 1);
    if (this.pending.size >= maximumPending) this.settle();
  }

  /** Passes on what was counted since the last time. */
  settle(): void {
    const counted = this.pending;
    this.pending = new Map();
    for (const [operation, times] of counted) {
      const known = this.fields.get(operation) ?? fieldsOf(this.schema, operation);
      this.fields.set(operation, known);
      for (const field of known) this.count(field, times);
    }
  }
}
