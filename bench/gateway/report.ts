import type { Contender } from './contenders';
import type { LoadResult } from './load';

/** One run. */
export interface Measurement extends LoadResult {
  readonly contender: string;
  readonly operation: string;
  readonly cpuSeconds: number;
  readonly perCpuSecond: number;
  readonly memoryBytes: number;
}

export function writeReport(_contenders: readonly Contender[], _measurements: readonly Measurement[]): void {}
