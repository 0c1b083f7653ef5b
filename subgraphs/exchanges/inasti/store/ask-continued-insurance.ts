import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { once } from '../../../../common/database';
import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import {
  checkContinuedInsurance,
  type ContinuedInsuranceOption,
  type NotOpenReason,
} from '../domain/continued-insurance';
import type { RequestDocument, RequestFile } from '../domain/request-file';
import { findPersons } from './persons';
import { findRequestFile, forwardRequest } from './request-files';

/** A request for continued insurance. */
export interface ContinuedInsuranceRequest {
  readonly idempotencyKey: string;
  readonly memberId: string;
  readonly option: ContinuedInsuranceOption;
  readonly quarterCount: number;
  readonly reason: string | null;
  readonly documents: readonly RequestDocument[];
}

/** What became of it. Plain data: it is kept as the first answer to the key. */
export type AskedContinuedInsurance =
  | { readonly kind: 'FORWARDED'; readonly file: RequestFile }
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'NOT_OPEN'; readonly reason: NotOpenReason; readonly askUntilOn: LocalDate | null };

/**
 * Keeps a request and forwards it to INASTI in the same transaction, when the law knows what is asked for.
 * @param by id of who asks, as the token says
 * @throws IdempotencyConflict when the key was used for another request
 */
export async function askContinuedInsurance(
  db: Knex,
  book: ParameterBook,
  asked: ContinuedInsuranceRequest,
  by: string,
  clock: Clock,
): Promise<AskedContinuedInsurance> {
  const { idempotencyKey: key, ...request } = asked;
  return db.transaction((trx) =>
    once<AskedContinuedInsurance>(trx, { key, operation: 'requestContinuedInsurance', subject: by, request }, () =>
      ask(trx, book, asked, clock),
    ),
  );
}

async function ask(
  trx: Knex.Transaction,
  book: ParameterBook,
  { memberId, option, quarterCount, reason, documents }: ContinuedInsuranceRequest,
  clock: Clock,
): Promise<AskedContinuedInsurance> {
  const [person] = await findPersons(trx, [memberId], true);
  if (person === undefined) return { kind: 'NOT_FOUND' };
  const periods = await findPeriods(trx, [memberId]);
  const submittedOn = clock.today();
  const check = checkContinuedInsurance(book, periods, { quarterCount, hasReason: reason !== null }, submittedOn);
  if (check.refusal !== null) return { kind: 'NOT_OPEN', reason: check.refusal, askUntilOn: check.askUntilOn };
  const { quarters } = check;
  if (await isAsked(trx, memberId, quarters[0])) return { kind: 'NOT_OPEN', reason: 'ALREADY_ASKED', askUntilOn: null };
  const id = randomUUID();
  const kind = 'CONTINUED_INSURANCE';
  await forwardRequest(trx, { id, memberId, kind, option, quarters, submittedOn, reason, documents }, clock);
  return { kind: 'FORWARDED', file: (await findRequestFile(trx, id))! };
}

/** Whether a request for the same cessation waits or was granted; after a refusal one may ask again. */
async function isAsked(trx: Knex.Transaction, memberId: string, first: string | undefined): Promise<boolean> {
  const found = await trx('request_file')
    .where({ member_id: memberId, kind: 'CONTINUED_INSURANCE' })
    .whereNot('status', 'REFUSED')
    .whereRaw('? = any (quarters)', [first ?? ''])
    .first('id');
  return found !== undefined;
}
