import type { Tracing } from '../../common/tracing';
import type { GatewayRequest } from '../request';
import type { GatewayMetrics } from './gateway-metrics';
import type { FetchTime } from './slow-operations';

/** Who is told of fetches. */
export interface FetchWatch {
  readonly metrics: GatewayMetrics | undefined;
  readonly tracing: Tracing | undefined;
  readonly times: FetchTimes | undefined;
}

const none: readonly FetchTime[] = [];

/** Times of the fetches of requests under way, for the log of slow ones; forgotten with the request. */
export class FetchTimes {
  private readonly byRequest = new WeakMap<GatewayRequest, FetchTime[]>();

  /** A request whose fetches are to be noted. */
  open(request: GatewayRequest): void {
    this.byRequest.set(request, []);
  }

  note(request: GatewayRequest, time: FetchTime): void {
    this.byRequest.get(request)?.push(time);
  }

  of(request: GatewayRequest): readonly FetchTime[] {
    return this.byRequest.get(request) ?? none;
  }
}
