import { GraphQLError } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Authentication } from '../../common/access/token';
import { type Clock, systemClock } from '../../common/clock';
import { respond, respondJson } from '../../common/http/respond';
import type { Routes } from '../../common/http/routes';
import { isLanguage } from '../../common/i18n';
import type { Logger } from '../../common/log';
import { answerHeaders } from '../../common/serving/graphql-routes';
import { identify, strangersRequest } from '../../common/serving/receive';
import type { GatewayRequest } from '../request';
import { type FileExchange, sendFile } from './data-route';
import { type Dataset, datasets } from './datasets';
import { negotiateFormat } from './formats/names';
import { graphOf } from './graph';
import { manifestOf } from './manifest';
import { description } from './openapi';
import { readParameters } from './parameters';
import { problemOf, sendProblem, StatisticsProblem } from './problems';
import { allCodeLists, catalogue, codeListsCsv } from './structure';

/** What the endpoints need. */
export interface StatisticsRouteOptions {
  readonly authentication: Authentication;
  /** Address of the gateway itself, known once it listens. */
  readonly url: () => string;
  readonly log: Logger;
  readonly clock?: Clock | undefined;
}

/** Answers a caller that may read statistics. */
type Answer = (
  exchange: FileExchange & { readonly path: string; readonly search: URLSearchParams },
) => Promise<void> | void;

/** `GET /statistics/…`: files for tools that do not speak GraphQL. Role `reporting`; the description alone is open. */
export function statisticsRoutes(options: StatisticsRouteOptions): Routes {
  const route = (answer: Answer) => (message: IncomingMessage, response: ServerResponse) =>
    serve(options, message, response, answer);
  return {
    'GET /statistics/openapi.json': (_message, response) => respondJson(response, 200, description()),
    'GET /statistics': route(({ response, client }) => respondJson(response, 200, catalogue(), answerHeaders(client))),
    'GET /statistics/codelists': route(sendCodeLists),
    'GET /statistics/data/*': route((exchange) => sendFile(parametersOf(options, exchange), exchange)),
    'GET /statistics/manifest/*': route(async (exchange) => {
      const { response, client, ask, search } = exchange;
      const manifest = await manifestOf(parametersOf(options, exchange), search.has('format'), ask);
      respondJson(response, 200, manifest, answerHeaders(client));
    }),
  };
}

/** One request from header to answer; what is refused is a problem, what breaks is one without details. */
async function serve(
  { authentication, url, log }: StatisticsRouteOptions,
  message: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const stranger = strangersRequest(message);
  const known = await identify({ authentication, log }, message, stranger);
  if (known instanceof GraphQLError) return sendProblem(response, stranger, problemOf(known));
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://localhost');
  const asked = searchParams.get('language') ?? '';
  const client = isLanguage(asked) ? { ...known, language: asked } : known;
  try {
    refuseStrangers(client);
    const ask = graphOf(url(), client);
    await answer({ message, response, client, ask, path: pathname, search: searchParams });
  } catch (error) {
    if (!(error instanceof StatisticsProblem))
      log.error({ err: error, correlationId: client.correlationId }, 'internal error');
    sendProblem(
      response,
      client,
      error instanceof StatisticsProblem ? error : new StatisticsProblem('INTERNAL_ERROR', 500),
    );
  }
}

/** The graph would refuse as well; what asks it for nothing must be refused here. */
function refuseStrangers({ subject }: GatewayRequest): void {
  if (subject.roles.includes('reporting')) return;
  throw subject.roles.length === 0
    ? new StatisticsProblem('UNAUTHENTICATED', 401)
    : new StatisticsProblem('FORBIDDEN', 403);
}

function parametersOf(
  { clock = systemClock }: StatisticsRouteOptions,
  { path, search, client, message }: Parameters<Answer>[0],
) {
  const defaults = {
    today: clock.today(),
    language: client.language,
    format: negotiateFormat(message.headers.accept),
  };
  return readParameters(search, datasetOf(path), defaults);
}

function datasetOf(path: string): Dataset {
  const name = path.split('/').slice(3).join('/');
  const found = Object.hasOwn(datasets, name) ? datasets[name] : undefined;
  if (!found) throw new StatisticsProblem('INVALID_INPUT', 404, { field: 'dataset', rule: 'unknown-value' });
  return found;
}

const sendCodeLists: Answer = ({ response, client, search, message }) => {
  const lists = allCodeLists();
  const isCsv =
    (search.get('format') ?? negotiateFormat(message.headers.accept)) === 'csv' && search.get('format') !== 'json';
  const headers = answerHeaders(client);
  if (!isCsv) return respondJson(response, 200, { codeLists: lists }, headers);
  respond(
    response,
    200,
    { ...headers, 'content-type': 'text/csv; charset=utf-8; header=present' },
    codeListsCsv(lists),
  );
};
