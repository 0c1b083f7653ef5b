import type { Knex } from 'knex';
import type { Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import { dateInBelgium } from '../../common/dates';
import { deliverEvents, type EventParticipant } from '../../common/events';
import { createLogger } from '../../common/log';
import { localSubgraph } from '../../common/subgraph/local';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';
import { readSupergraph } from '../../cli/graph';
import { loadModule } from '../../cli/modules';
import { writeDemoReference } from '../../subgraphs/members/jobs/demo-reference';
import { gatewayAccess } from '../../gateway/access';
import { startGateway } from '../../gateway/start-gateway';
import { inProcessTransport } from '../../gateway/transports/in-process';
import { schemaOf, testDatabase } from '../support/database';

/** An answer as a story looks into it; its shape is that of the operation the story wrote. */

export type Answer = any;

/** The whole graph, in which the days pass as a story tells. */
export interface StoryGraph {
  /** Lets it be noon on a day. */
  goTo(day: string): void;
  /** Asks as somebody, in a language; fails on errors. */
  ask(who: Subject, query: string, variables: object, language?: string): Promise<Answer>;
  /** Delivers every domain event to every part. */
  deliver(): Promise<void>;
  /** The tables of a part. */
  db(name: SubgraphName): Knex;
  stop(): Promise<void>;
}

/** Starts gateway and six subgraphs over one database of its own. Who asks is who the header says. */
export async function storyGraph(firstDay: string): Promise<StoryGraph> {
  let now = noon(firstDay);
  const clock: Clock = { now: () => now, today: () => dateInBelgium(now) };
  const database = await testDatabase();
  const parts: EventParticipant[] = [];
  const transports: Record<string, ReturnType<typeof inProcessTransport>> = {};
  for (const name of subgraphNames) {
    const module = await loadModule(name);
    const services = { db: database.connect(schemaOf(name)), clock };
    parts.push({ module, services });
    transports[name] = inProcessTransport(localSubgraph(module, services));
  }
  await writeDemoReference((parts[0] as EventParticipant).services.db, now);
  const authenticate = async (header: string | undefined) => JSON.parse(header ?? '{}') as Subject;
  const gateway = await startGateway({
    port: 0,
    supergraphSdl: readSupergraph(),
    access: gatewayAccess({ authenticate }),
    transports,
    log: createLogger('silent'),
  });
  return {
    goTo: (day) => void (now = noon(day)),
    ask: (who, query, variables, language = 'en') => post(gateway.url, who, query, variables, language),
    deliver: async () => void (await deliverEvents({ consumers: parts })),
    db: (name) => parts.find(({ module }) => module.name === name)!.services.db,
    stop: async () => {
      await gateway.stop();
      await database.drop();
    },
  };
}

async function post(url: string, who: Subject, query: string, variables: object, language: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: JSON.stringify(who), 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: object[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function noon(day: string): Date {
  return new Date(`${day}T11:00:00Z`);
}
