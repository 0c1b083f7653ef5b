import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { addDays, type LocalDate } from '../../../common/dates';
import type { BalanceSheet, Company, CompanyMandate, CompanyState } from '../domain/company';
import { companyAffiliationDueOn } from '../domain/affiliation-deadline';
import type { Address } from '../domain/member';
import { rebutPresumption } from '../domain/mandate-presumption';
import { nextStepsOfCompany, nextStepsOfMandatary, type NextStep } from '../domain/next-steps';
import { Refused } from '../domain/refused';
import { findActivities, saveActivity } from './activities';
import { actOnce, actOnFile, requireMember, type Author } from './author';
import {
  findCompanies,
  findCompanyByNumber,
  findCompanyMandate,
  insertCompany,
  saveBalanceSheet,
  saveCompanyMandate,
  saveCompanyState,
  updateSeat,
} from './companies';
import { deriveAgain } from './derivation';
import { publishCompany } from './snapshots';
import { closeLinks, openLink } from './solidarity-links';
import { addTask } from './tasks';

/** What the affiliation of a company came to, as it is kept for a repeat. */
export interface CompanyResult {
  readonly companyId: string;
  readonly isLate: boolean;
  readonly nextSteps: readonly NextStep[];
}

type Keyed = object & { readonly idempotencyKey: string };

/** Affiliates a company once for a key. @throws Refused with COMPANY_ALREADY_AFFILIATED */
export async function affiliateCompany(
  db: Knex,
  company: Omit<Company, 'id' | 'affiliatedOn'>,
  input: Keyed,
  author: Author,
): Promise<CompanyResult> {
  return actOnce(db, { operation: 'affiliateCompany', input }, author, async (trx) => {
    const today = author.clock.today();
    if (await findCompanyByNumber(trx, company.enterpriseNumber)) throw new Refused('COMPANY_ALREADY_AFFILIATED');
    const companyId = randomUUID();
    await insertCompany(trx, { ...company, id: companyId, affiliatedOn: today }, author.clock.now());
    await publishCompany(trx, companyId, author.clock);
    const isLate = today > companyAffiliationDueOn(company.foundedOn);
    return { companyId, isLate, nextSteps: nextStepsOfCompany(isLate) };
  });
}

/** What a mandate came to, as it is kept for a repeat. */
export interface MandateResult {
  readonly mandateId: string;
  readonly nextSteps: readonly NextStep[];
}

/**
 * Records a mandate with the joint liability of the company, and lets the client manager invite a mandatary who is not
 * affiliated. Once for a key. Royal decree no. 38, articles 3 and 15 §1. @throws Refused
 */
export async function recordCompanyMandate(
  db: Knex,
  mandate: Omit<CompanyMandate, 'id'>,
  input: Keyed,
  author: Author,
): Promise<MandateResult> {
  const { clock } = author;
  return actOnce(db, { operation: 'recordCompanyMandate', input }, author, async (trx) => {
    const { memberId, companyId, from } = mandate;
    await requireMember(trx, memberId);
    await requireCompany(trx, companyId);
    const mandateId = randomUUID();
    await saveCompanyMandate(trx, { ...mandate, id: mandateId }, clock.now());
    const link = {
      kind: 'COMPANY_FOR_DIRECTOR' as const,
      debtorId: memberId,
      liableMemberId: null,
      liableCompanyId: companyId,
      from,
    };
    await openLink(trx, link, clock);
    const activities = await findActivities(trx, [memberId]);
    const isAffiliated = activities.some(
      ({ quality, to }) => quality === 'SELF_EMPLOYED' && (to === null || to >= from),
    );
    if (!isAffiliated) await addTask(trx, memberId, 'INVITE_MANDATARY', author);
    await publishCompany(trx, companyId, clock);
    return { mandateId, nextSteps: nextStepsOfMandatary(isAffiliated) };
  });
}

/** Ends a mandate and the joint liability that goes with it. @throws Refused */
export async function endCompanyMandate(
  db: Knex,
  mandate: CompanyMandate,
  to: LocalDate,
  { clock }: Author,
): Promise<CompanyMandate> {
  if (to < mandate.from) throw new Refused('INVALID_INPUT', {}, [{ path: 'input.on', code: 'END_BEFORE_START' }]);
  return actOnFile(db, mandate.memberId, async (trx) => {
    const ended = { ...mandate, to };
    await saveCompanyMandate(trx, ended, clock.now());
    await closeLinks(trx, { debtorId: mandate.memberId, companyId: mandate.companyId }, to, clock);
    await publishCompany(trx, mandate.companyId, clock);
    return ended;
  });
}

/**
 * Ends the presumption that a mandate is self-employed work: an activity that rests on it ends the day before, and the
 * categories are derived again. Once for a key. @throws Refused
 */
export async function rebutMandate(
  db: Knex,
  mandate: CompanyMandate,
  input: Keyed & { readonly from: LocalDate; readonly proof: NonNullable<CompanyMandate['rebuttalProof']> },
  author: Author,
): Promise<CompanyMandate> {
  const { clock, subjectId } = author;
  const { mandateId } = await actOnce(db, { operation: 'rebutMandatePresumption', input }, author, async (trx) => {
    const { memberId, companyId, id } = mandate;
    await requireMember(trx, memberId);
    await saveCompanyMandate(trx, rebutPresumption(mandate, input.from, input.proof, clock.today()), clock.now());
    const to = addDays(input.from, -1);
    const resting = (await findActivities(trx, [memberId])).filter(
      (one) => one.companyId === companyId && one.from <= to && (one.to === null || one.to > to),
    );
    for (const one of resting) await saveActivity(trx, { ...one, to, endReason: 'CESSATION' }, subjectId, clock.now());
    await closeLinks(trx, { debtorId: memberId, companyId }, to, clock);
    await deriveAgain(trx, memberId, clock);
    return { mandateId: id };
  });
  return (await findCompanyMandate(db, mandateId)) as CompanyMandate;
}

/** Records a state of a company. @throws Refused with COMPANY_NOT_FOUND */
export async function recordState(
  db: Knex,
  companyId: string,
  state: CompanyState,
  { clock }: Author,
): Promise<Company> {
  return changeCompany(db, companyId, { clock }, (trx) => saveCompanyState(trx, companyId, state, clock.now()));
}

/** Records a balance sheet of a company. @throws Refused with COMPANY_NOT_FOUND */
export async function recordBalance(
  db: Knex,
  companyId: string,
  sheet: BalanceSheet,
  { clock }: Author,
): Promise<Company> {
  return changeCompany(db, companyId, { clock }, (trx) => saveBalanceSheet(trx, companyId, sheet, clock.now()));
}

/** Records that the seat of a company has moved. @throws Refused with COMPANY_NOT_FOUND */
export async function moveSeat(
  db: Knex,
  companyId: string,
  address: Address,
  on: LocalDate,
  { clock }: Author,
): Promise<Company> {
  const former = await changeCompany(db, companyId, { clock }, async (trx, company) =>
    updateSeat(trx, company, address, on, clock.now()),
  );
  return { ...former, address };
}

async function changeCompany(
  db: Knex,
  companyId: string,
  { clock }: Pick<Author, 'clock'>,
  change: (trx: Knex.Transaction, company: Company) => Promise<void>,
): Promise<Company> {
  return db.transaction(async (trx) => {
    const company = await requireCompany(trx, companyId);
    await change(trx, company);
    await publishCompany(trx, companyId, clock);
    return company;
  });
}

async function requireCompany(trx: Knex, companyId: string): Promise<Company> {
  const [company] = await findCompanies(trx, [companyId]);
  if (company === undefined) throw new Refused('COMPANY_NOT_FOUND');
  return company;
}
