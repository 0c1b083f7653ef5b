import type { DocumentNode } from 'graphql';
import type { GatewayRequest } from '../../request';
import type { SubgraphFetch } from '../../transports/transport';
import { json } from './json';
import type { Representations } from './representations';
import type { Variables } from './run';

/** What of a fetch does not depend on the request. */
export interface FetchTemplate {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly isMutation: boolean;
  /** Beginning of the request's body, up to the first variable. */
  readonly head: string;
  /** Names of the client's variables that it uses. */
  readonly variableNames: readonly string[];
  /** Names of the variables that hold representations. */
  readonly representationNames: readonly string[];
}

/** A fetch that is ready to be sent: as text for HTTP, as values inside this process. */
export class PreparedFetch implements SubgraphFetch {
  constructor(
    private readonly template: FetchTemplate,
    private readonly given: Variables,
    private readonly lists: readonly Representations[],
    readonly request: GatewayRequest,
  ) {}

  get query(): string {
    return this.template.query;
  }

  get document(): DocumentNode {
    return this.template.document;
  }

  get operationName(): string | undefined {
    return this.template.operationName;
  }

  get isMutation(): boolean {
    return this.template.isMutation;
  }

  /** The variables as values. */
  get variables(): Variables {
    const values: Record<string, unknown> = {};
    for (const name of this.template.variableNames) {
      if (Object.hasOwn(this.given, name) && this.given[name] !== undefined) values[name] = this.given[name];
    }
    this.template.representationNames.forEach((name, index) => {
      values[name] = JSON.parse(this.lists[index]?.json ?? '[]');
    });
    return values;
  }

  /** The whole request as JSON. */
  get body(): string {
    const { head, variableNames, representationNames } = this.template;
    let text = head;
    let before = '';
    for (let index = 0; index < representationNames.length; index += 1) {
      text += `${before}"${representationNames[index]}":${this.lists[index]?.json ?? '[]'}`;
      before = ',';
    }
    for (const name of variableNames) {
      const value = Object.hasOwn(this.given, name) ? this.given[name] : undefined;
      if (value === undefined) continue;
      text += `${before}"${name}":${json(value)}`;
      before = ',';
    }
    return `${text}}}`;
  }
}
