import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { isSsin } from '../../../common/identifiers';
import { searchName } from '../domain/search-name';
import { findCompanyByNumber } from './companies';
import { findMemberIdBySsin } from './members';

/** By what something was found. */
export type SearchMatch = 'SSIN' | 'FORMER_SSIN' | 'ENTERPRISE_NUMBER' | 'REFERENCE' | 'NAME';

/** A member or company that was found, with how well its name fits, from 0 to 1. */
export interface SearchHit {
  readonly id: string;
  readonly kind: 'MEMBER' | 'COMPANY';
  readonly match: SearchMatch;
  readonly score: number;
}

/** How much of a name must be alike to count as a hit. */
const leastAlike = 0.5;

/** Which page of hits. */
export interface SearchPage {
  readonly text: string;
  readonly today: LocalDate;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

/** Members and companies that a text of digits or of letters finds, the best match first. */
export async function findHits(db: Knex, page: SearchPage): Promise<SearchHit[]> {
  const digits = page.text.replace(/[\s./-]/g, '');
  return /^\d+$/.test(digits) ? findByDigits(db, digits, page) : findByName(db, page);
}

async function findByDigits(db: Knex, digits: string, { after }: SearchPage): Promise<SearchHit[]> {
  if (after !== undefined) return [];
  const hits = [await bySsin(db, digits), await byEnterpriseNumber(db, digits), await byReference(db, digits)];
  return hits.flat();
}

async function bySsin(db: Knex, digits: string): Promise<SearchHit[]> {
  if (!isSsin(digits)) return [];
  const id = await findMemberIdBySsin(db, digits);
  if (id === undefined) return [];
  const isPresent = (await db('member').where({ id, ssin: digits }).first('id')) !== undefined;
  return [{ id, kind: 'MEMBER', match: isPresent ? 'SSIN' : 'FORMER_SSIN', score: 1 }];
}

async function byEnterpriseNumber(db: Knex, digits: string): Promise<SearchHit[]> {
  if (digits.length !== 10) return [];
  const company = await findCompanyByNumber(db, digits);
  const persons = await db('activity')
    .where({ enterprise_number: digits })
    .whereNull('superseded_at')
    .distinct<{ id: string }[]>({ id: 'member_id' });
  return [
    ...(company === undefined
      ? []
      : [{ id: company.id, kind: 'COMPANY' as const, match: 'ENTERPRISE_NUMBER' as const, score: 1 }]),
    ...persons.map(({ id }) => ({ id, kind: 'MEMBER' as const, match: 'ENTERPRISE_NUMBER' as const, score: 1 })),
  ];
}

async function byReference(db: Knex, digits: string): Promise<SearchHit[]> {
  if (digits.length > 9) return [];
  const row = await db('member')
    .where({ reference: Number(digits) })
    .whereNull('erased_at')
    .first('id', 'merged_into');
  return row === undefined ? [] : [{ id: row.merged_into ?? row.id, kind: 'MEMBER', match: 'REFERENCE', score: 1 }];
}

/** Names that are alike by groups of three letters; word similarity lets a part of a name find the whole. */
async function findByName(db: Knex, { text, today, limit, after }: SearchPage): Promise<SearchHit[]> {
  const wanted = searchName(text);
  if (wanted.length < 2) return [];
  return db.transaction(async (trx) => {
    await trx.raw(`set local pg_trgm.word_similarity_threshold = ${leastAlike}`);
    const { rows } = await trx.raw<{ rows: SearchHit[] }>(
      `select * from (
         select distinct on (member_id) member_id as id, 'MEMBER' as kind, 'NAME' as match,
           round(greatest(public.word_similarity(:wanted, search_name), public.similarity(:wanted, search_name))::numeric, 6)::float8 as score
         from member_record
         where superseded_at is null and valid_from <= :today and (valid_to is null or valid_to >= :today)
           and :wanted operator(public.<%) search_name
         union all
         select id, 'COMPANY', 'NAME',
           round(greatest(public.word_similarity(:wanted, search_name), public.similarity(:wanted, search_name))::numeric, 6)::float8
         from company where :wanted operator(public.<%) search_name
       ) hit
       where :score::float8 is null or (-score, id::text) > (-:score::float8, :id)
       order by score desc, id
       limit :limit`,
      { wanted, today, limit, score: after?.[0] ?? null, id: after?.[1] ?? '' },
    );
    return rows;
  });
}
