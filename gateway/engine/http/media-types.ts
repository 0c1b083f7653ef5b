import { streamType } from '../../../common/live';

/** In which form an answer goes out, and what its status may say. */
export interface AnswerForm {
  readonly contentType: string;
  /**
   * Whether a document that cannot be executed is answered with status 200: so it must be for clients that name
   * `application/json`, because that type does not tell them whether a status is the server's or an intermediary's.
   */
  readonly hidesRefusals: boolean;
  /** Whether a single answer goes out as a stream of one event. */
  readonly isStream?: boolean | undefined;
}

const json: AnswerForm = { contentType: 'application/json; charset=utf-8', hidesRefusals: true };

/** For clients that do not say what they accept: JSON, and a status that tells what happened. */
const unasked: AnswerForm = { ...json, hidesRefusals: false };

/** For what is refused before it is known what the client accepts, or in place of a stream. */
export const plainForm = unasked;

const stream: AnswerForm = { contentType: `${streamType}; charset=utf-8`, hidesRefusals: false, isStream: true };

const graphqlResponse: AnswerForm = {
  contentType: 'application/graphql-response+json; charset=utf-8',
  hidesRefusals: false,
};

/** What a range of the Accept header matches. */
const forms: ReadonlyMap<string, AnswerForm> = new Map([
  ['application/json', json],
  ['application/graphql-response+json', graphqlResponse],
  [streamType, stream],
  ['application/*', unasked],
  ['*/*', unasked],
]);

/** The form that suits an Accept header best; undefined when none does. */
export function negotiateForm(accept: string | undefined): AnswerForm | undefined {
  if (accept === undefined || accept === '') return unasked;
  const known = forms.get(accept);
  if (known) return known;
  const ranges = accept.slice(0, 1000).split(',').map(range);
  const best = ranges.filter(({ quality, form }) => quality > 0 && form).sort((a, b) => b.quality - a.quality);
  return best[0]?.form;
}

/** One range of an Accept header with its quality. */
function range(text: string): { readonly form: AnswerForm | undefined; readonly quality: number } {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
  return { form: forms.get(type), quality: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0 };
}
