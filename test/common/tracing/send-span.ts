import { startTracing } from '../../../common/tracing';

/** A process of its own that traces one piece of work and ends: the exporter loads its parts in a way that tests cannot. */
async function main(): Promise<void> {
  const tracing = await startTracing({ service: 'gateway', env: process.env });
  tracing?.begin('something', { kind: 'server' }).end();
  await tracing?.stop();
}

void main();
