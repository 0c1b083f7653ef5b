/** Where progress is written: a terminal or anything else that takes text. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** One way to show a run. */
export interface ProgressView {
  /** Something was done since the last call. */
  moved(): void;
  /** The run is over; the line says how it went. */
  ended(line: string): void;
}

/** Shows nothing. */
export const silentView: ProgressView = { moved: () => undefined, ended: () => undefined };
