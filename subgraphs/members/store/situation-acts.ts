import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Situation } from '../domain/facts';
import { Refused } from '../domain/refused';
import { actOnce, actOnFile, requireMember, type Author } from './author';
import { deriveAgain } from './derivation';
import { findSituation, saveSituation, type KnownSituation } from './situations';

/** Records a fact of a member's situation and derives the categories again, once for a key. @throws Refused, ParameterNotPublished */
export async function declareSituation(
  db: Knex,
  situation: Situation,
  input: { readonly memberId: string; readonly idempotencyKey: string },
  author: Author,
): Promise<KnownSituation> {
  const { subjectId, clock } = author;
  const { situationId } = await actOnce(db, { operation: 'declareSituation', input }, author, async (trx) => {
    await requireMember(trx, input.memberId);
    const declared = { ...situation, id: randomUUID(), memberId: input.memberId };
    await saveSituation(trx, declared, subjectId, clock.now());
    await deriveAgain(trx, input.memberId, clock);
    return { situationId: declared.id };
  });
  return (await findSituation(db, situationId)) as KnownSituation;
}

/** Records the last day of a fact and derives the categories again. @throws Refused, ParameterNotPublished */
export async function endSituation(
  db: Knex,
  situation: KnownSituation,
  to: LocalDate,
  { subjectId, clock }: Author,
): Promise<KnownSituation> {
  if (to < situation.from) throw new Refused('INVALID_INPUT', {}, [{ path: 'input.on', code: 'END_BEFORE_START' }]);
  return actOnFile(db, situation.memberId, async (trx) => {
    const ended = { ...situation, to };
    await saveSituation(trx, ended, subjectId, clock.now());
    await deriveAgain(trx, situation.memberId, clock);
    return ended;
  });
}
