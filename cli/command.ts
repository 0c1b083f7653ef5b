import type { SubgraphServices } from '../common/subgraph/request';
import type { SubgraphName } from '../common/subgraph/module';
import type { Clock } from '../common/clock';

/** What a command of the operator may use. */
export interface CommandTools {
  /** Connection pool of a subgraph, its tables migrated; the same one each time. Closed when the command ends. */
  services(subgraph: SubgraphName): Promise<SubgraphServices>;
  readonly clock: Clock;
  /** Aborted when the operator interrupts: a long run stops at its next batch and can be taken up again. */
  readonly signal: AbortSignal;
  /** Writes a line for the operator. */
  print(line: string): void;
}

/** A command of the operator: one file of cli/commands, called by the name of the file. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, options included. */
  readonly usage: string;
  /**
   * Does the work.
   * @throws CommandRefused with a sentence for the operator when the arguments or the state do not allow it.
   */
  run(args: readonly string[], tools: CommandTools): Promise<void>;
}

/** The command cannot be carried out as it was called; the message says why and what to do. */
export class CommandRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandRefused';
  }
}
