import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';

/** Ports below those that the kernel hands to outgoing connections (32768 on Linux), so that none of these is in our way. */
const lowest = 20_000;
const beyond = 32_000;

/**
 * A port of the loopback address that nothing listens on now: the preferred one when it is free, else one at random.
 * Somebody else may take it before the caller does; the caller then asks again.
 * @throws Error when a hundred ports in a row are taken.
 */
export async function freePort(preferred?: number | undefined): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = attempt === 0 && preferred ? preferred : randomInt(lowest, beyond);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port on 127.0.0.1 between ${lowest} and ${beyond}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
