import type { GraphQLError } from 'graphql';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { respond } from '../../../common/http/respond';
import { completeEvent, nextEvent } from '../../../common/live';
import { answerHeaders } from '../../../common/serving/graphql-routes';
import type { GatewayRequest } from '../../request';
import { type AnswerForm, plainForm } from './media-types';

/** Sends an answer with data. */
export function sendData(
  response: ServerResponse,
  form: AnswerForm,
  request: GatewayRequest,
  data: string,
  errors: readonly GraphQLError[],
  extensions?: Readonly<Record<string, unknown>>,
): void {
  if (response.headersSent || response.destroyed) return;
  const json = bodyOf(data, errors, extensions);
  const body = form.isStream ? `${nextEvent(json)}${completeEvent}` : json;
  response.writeHead(200, headerList(form, request, Buffer.byteLength(body)));
  response.end(body);
}

/** The headers of an answer with data as a list: it is written as it is, without being put together from objects first. */
function headerList({ contentType }: AnswerForm, request: GatewayRequest, length: number): string[] {
  const list = ['content-type', contentType, 'cache-control', 'no-store', 'content-length', String(length)];
  const others = answerHeaders(request);
  for (const name in others) list.push(name, others[name] as string);
  return list;
}

/** An answer with data as JSON. */
export function bodyOf(data: string, errors: readonly GraphQLError[], extensions?: object): string {
  const more = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return errors.length === 0 ? `{"data":${data}${more}}` : `{"errors":${errorsJson(errors)},"data":${data}${more}}`;
}

/**
 * Sends errors of a request that was not executed.
 * @param status that of the first error that has one, unless given.
 */
export function sendErrors(
  response: ServerResponse,
  form: AnswerForm,
  request: GatewayRequest,
  errors: readonly GraphQLError[],
  status = errors.map(statusOf).find((one) => one !== undefined) ?? (form.hidesRefusals ? 200 : 400),
): void {
  const headers = {
    ...headersOf(form.isStream ? plainForm : form, request),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 405 && { allow: 'POST' }),
    ...(status === 429 && { 'retry-after': retryAfter(errors) }),
    // What is refused unread is not read for the sake of the connection either.
    ...(errors.some(isUnread) && { connection: 'close' }),
  };
  respond(response, status, headers, `{"errors":${errorsJson(errors)}}`);
}

/** Whether an error is about a body that was not read to its end. */
function isUnread({ extensions }: GraphQLError): boolean {
  return extensions.limit === 'body' || extensions.limit === 'partnerBodies';
}

/** Seconds after which asking again makes sense. */
function retryAfter(errors: readonly GraphQLError[]): string {
  return String(errors.map(({ extensions }) => extensions.retryAfter).find((one) => typeof one === 'number') ?? 60);
}

/** Headers of every answer. */
function headersOf({ contentType }: AnswerForm, request: GatewayRequest): OutgoingHttpHeaders {
  return { 'content-type': contentType, 'cache-control': 'no-store', ...answerHeaders(request) };
}

/** HTTP status that an error asks for. */
function statusOf({ extensions }: GraphQLError): number | undefined {
  return (extensions.http as { readonly status?: number } | undefined)?.status;
}

/** Errors as JSON, without the part that is meant for the HTTP answer. */
function errorsJson(errors: readonly GraphQLError[]): string {
  return JSON.stringify(
    errors.map((error) => {
      const { extensions = {}, ...rest } = error.toJSON();
      const { http: _http, ...others } = extensions;
      return { ...rest, extensions: others };
    }),
  );
}
