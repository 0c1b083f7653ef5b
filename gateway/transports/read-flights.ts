import type { GatewayRequest } from '../request';

/**
 * Reads under way to one subgraph. A read that is the same in every respect as one that is under way waits for its answer:
 * the same question, asked by the same subject with the same token, in the same language. Everything that a subgraph could
 * decide by is in the key, so that nobody gets what another may see.
 */
export class ReadFlights {
  private readonly flights = new Map<string, Promise<string>>();
  private readonly askers = new WeakMap<GatewayRequest, string>();
  /** Reads that waited for one under way, and reads that were sent. */
  hits = 0;
  misses = 0;

  /** Reads under way. */
  get count(): number {
    return this.flights.size;
  }

  /** The answer to a read: of one under way, or else of a request that is started. */
  join(request: GatewayRequest, body: string, start: () => Promise<string>): Promise<string> {
    const key = `${this.asker(request)}\n${body}`;
    const known = this.flights.get(key);
    if (known) {
      this.hits += 1;
      return known;
    }
    this.misses += 1;
    const flight = start();
    this.flights.set(key, flight);
    const land = (): void => void this.flights.delete(key);
    flight.then(land, land);
    return flight;
  }

  /** Who asks and how, without what differs from request to request. */
  private asker(request: GatewayRequest): string {
    const known = this.askers.get(request);
    if (known !== undefined) return known;
    const { correlationId: _, trace: _trace, deadline: _deadline, ...rest } = request;
    const asker = JSON.stringify(rest);
    this.askers.set(request, asker);
    return asker;
  }
}
