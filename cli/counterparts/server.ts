import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../common/clock';
import { readBody } from '../../common/http/body';
import type { MessageEnvelope } from '../../common/exchange/http';
import { Counterpart } from './counterpart';
import { drawFault, noFaults, readFaults, type Faults } from './faults';
import type { Graph } from './graph';
import { pushAttestations, pushCases, type PushCase } from './simulated-mutual-fund';
import { SimulatedTaxAdministration, type Finding } from './simulated-tax-administration';

/** How the simulated counterparties are run. */
export interface CounterpartOptions {
  /** Gives numbers from 0 to 1; fixed in tests. */
  readonly random?: () => number;
  readonly faults?: Faults;
  /** Graph to which a simulated mutual fund pushes attestations; none are pushed when left out. */
  readonly graph?: () => Promise<Graph>;
  /** Told each message that a counterparty took in, after it was answered. */
  readonly onTakenIn?: (counterpart: Counterpart, envelope: MessageEnvelope) => void;
}

const largestBody = 16 * 1024 * 1024;
const largestFiling = 1024 * 1024 * 1024;
const pushRoute = /^\/(mutual-fund:\d{3})\/push$/;
const route = /^\/(mutual-fund:\d{3}|inasti|crossroads-bank)\/messages$/;

/** Simulated counterparties behind one HTTP server. Every answer says that it is simulated. */
export class Counterparts {
  faults: Faults;
  private readonly known = new Map<string, Counterpart>();
  private readonly taxAdministration = new SimulatedTaxAdministration();
  private readonly server: Server;

  constructor(private readonly options: CounterpartOptions = {}) {
    this.faults = options.faults ?? noFaults;
    this.server = createServer((request, response) => {
      this.handle(request, response).catch(() => response.destroy());
    });
  }

  /** The counterparty of a name. */
  of(name: string): Counterpart {
    const known = this.known.get(name) ?? new Counterpart(name);
    this.known.set(name, known);
    return known;
  }

  /** Listens on this machine only. @returns the port */
  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** Ends the server. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const name = route.exec(path)?.[1];
    if (name !== undefined && request.method === 'POST') return this.takeIn(name, request, response);
    if (name !== undefined && request.method === 'GET') return answer(response, 200, this.of(name).received());
    const pusher = pushRoute.exec(path)?.[1];
    if (pusher !== undefined && request.method === 'POST') return this.push(pusher, request, response);
    if (path === '/tax-administration/filings' && request.method === 'POST') return this.takeFiling(request, response);
    if (path === '/faults' && request.method === 'PUT') return this.setFaults(request, response);
    if (path === '/faults' && request.method === 'GET') return answer(response, 200, this.faults);
    if (path === '/health') return answer(response, 200, { status: 'UP' });
    answer(response, 404, problem('NOT_FOUND', 404));
  }

  private async setFaults(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const given: unknown = JSON.parse((await readBody(request, largestBody)).toString() || '{}');
      this.faults = readFaults(given, this.faults);
      answer(response, 200, this.faults);
    } catch (error) {
      answer(response, 400, { ...problem('BAD_REQUEST', 400), detail: (error as Error).message });
    }
  }

  /** Pushes attestations on clients that the mutual fund heard of, or on the person named. */
  private async push(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = parse((await readBody(request, largestBody)).toString() || '{}') as PushBody | undefined;
    const which = pushCases.find((one) => one === body?.case);
    const heard = this.of(name)
      .received()
      .map(({ data }) => (data as { ssin?: string }).ssin);
    const ssins = [...new Set([body?.ssin, ...heard])].filter((one) => one !== undefined);
    if (which === undefined || ssins.length === 0 || this.options.graph === undefined) {
      const detail = `A case is one of ${pushCases.join(', ')}; a client and a graph have to be known`;
      return answer(response, 400, { ...problem('BAD_REQUEST', 400), detail });
    }
    answer(
      response,
      200,
      await pushAttestations(await this.options.graph(), which satisfies PushCase, ssins, systemClock.today()),
    );
  }

  private async takeFiling(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const document = (await readBody(request, largestFiling)).toString();
    answer(response, 200, this.taxAdministration.receive(document, this.drawFinding()));
  }

  private drawFinding(): Finding | null {
    const random = this.options.random ?? Math.random;
    const about = null;
    if (random() < this.faults.blockingError) return { severity: 'BLOCKING', code: 'SIMULATED', about };
    return random() < this.faults.bypassableError ? { severity: 'BYPASSABLE', code: 'SIMULATED', about } : null;
  }

  private async takeIn(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = drawFault(this.faults, this.options.random ?? Math.random);
    if (fault === 'lostMessage') return void request.destroy();
    const body = (await readBody(request, largestBody)).toString();
    if (this.faults.delayMs > 0) await wait(this.faults.delayMs);
    if (fault === 'unavailable') return answer(response, 503, problem('99996', 503));
    if (fault === 'tooManyRequests') return answer(response, 429, problem('99995', 429));
    if (fault === 'unexpectedError') return answer(response, 500, problem('99994', 500));
    if (fault === 'notRegistered') return answer(response, 422, problem('MSG00008', 422));
    const envelope = parse(body);
    const reception = this.of(name).receive(envelope);
    if (reception.kind === 'REJECTED') return answer(response, 422, problem(reception.code, 422));
    if (fault === 'lostAnswer') response.destroy();
    else answer(response, reception.kind === 'KNOWN' ? 409 : 202, {});
    if (reception.kind === 'TAKEN_IN') this.options.onTakenIn?.(this.of(name), envelope as MessageEnvelope);
  }
}

interface PushBody {
  readonly case?: unknown;
  readonly ssin?: string;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A problem as the federal guide for REST asks (RFC 9457). */
function problem(code: string, status: number) {
  return { type: 'urn:problem-type:simulated', title: 'Simulated counterparty', status, code };
}

function answer(response: ServerResponse, status: number, content: object): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'x-simulated': 'true', 'cache-control': 'no-store' });
  response.end(JSON.stringify(content));
}
