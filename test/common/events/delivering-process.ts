import { connect } from '../../../common/database';
import { startDelivery } from '../../../common/events';
import { clock, writer } from './fixture';

/** A process that delivers slowly until it is killed: `delivering-process.ts <address of the database>`. */
async function main(url: string): Promise<void> {
  const slow = writer('write-down', () => new Promise((resolve) => setTimeout(resolve, 4)));
  await startDelivery({
    modules: [{ name: 'hearers', consumers: [slow] }],
    services: {
      tellers: { db: connect({ url, schema: 'tellers' }), clock },
      hearers: { db: connect({ url, schema: 'hearers' }), clock },
    },
  });
}

void main(process.argv[2] ?? '');
