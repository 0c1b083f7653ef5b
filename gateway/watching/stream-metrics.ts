import { Counter, Gauge, type Registry } from 'prom-client';
import type { StreamEnd } from '../../common/live';

/** Figures about live updates. */
export class StreamMetrics {
  private open = 0;
  private readonly ended;
  private readonly events;

  constructor(registry: Registry) {
    const registers = [registry];
    const open = (): number => this.open;
    new Gauge({
      name: 'graph_gateway_streams',
      help: 'Streams of live updates that are open.',
      registers,
      collect() {
        this.set(open());
      },
    });
    this.ended = new Counter({
      name: 'graph_gateway_streams_ended_total',
      help: 'Streams of live updates that ended, by why.',
      labelNames: ['end'],
      registers,
    });
    this.events = new Counter({
      name: 'graph_gateway_stream_events_total',
      help: 'Events that streams of live updates sent.',
      registers,
    });
  }

  /** A stream began. */
  begun(): void {
    this.open += 1;
  }

  /** An event was sent. */
  sent(): void {
    this.events.inc();
  }

  /** A stream ended. */
  endedBy(end: StreamEnd | 'refused'): void {
    this.open -= 1;
    this.ended.inc({ end });
  }
}
