import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { addDays, addMonths, parseLocalDate, type LocalDate } from '../../../common/dates';
import { makeStructuredCommunication } from '../../../common/identifiers';
import { balanceOf, balanceOfAccount, contributionsBook, type Account } from '../../../subgraphs/contributions/domain';
import { isMoneyWaitingFor } from '../../../subgraphs/contributions/domain/matching/waiting-money';
import { followPaymentPlans } from '../../../subgraphs/contributions/jobs/payment-plans';
import { runSurcharges } from '../../../subgraphs/contributions/jobs/surcharges';
import { findAccounts } from '../../../subgraphs/contributions/store/accounts';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findDebtors } from '../../../subgraphs/contributions/store/debtors';
import { importStatements } from '../../../subgraphs/contributions/store/import-statements';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { matchMovements } from '../../../subgraphs/contributions/store/match-movements';
import { findWaitingMoney } from '../../../subgraphs/contributions/store/waiting-money';
import { codaFile, fundAccount, type CodaMovement } from '../../support/coda';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask } from '../graph';
import { aMember } from '../members';
import { act, at, recoveryOn } from '../recovery';

let database: TestDatabase;
let db: Knex;
const book = contributionsBook();

const quarter = 199_953;
const kinds = ['pay', 'pay', 'unknown', 'collect', 'back', 'match', 'surcharge', 'plan', 'follow'] as const;
const recoveryKinds = ['prove', 'contact', 'writ', 'run', 'run', 'run', 'race', 'wait', 'wait', 'wait'] as const;
const anAct = fc.record({
  kind: fc.constantFrom(...kinds, ...recoveryKinds),
  who: fc.nat(1),
  amount: fc.oneof(fc.constant(quarter), fc.integer({ min: 1, max: 450_000 })),
  days: fc.integer({ min: 1, max: 45 }),
});

/** A fund with two members in arrears, its bank, and a day that moves on. */
class World {
  today: LocalDate = parseLocalDate('2026-04-05');
  members: { memberId: string; structured: string }[] = [];
  brought = 0;
  private statement = 0;
  private balance = 0;
  private collected: string[][] = [[], []];

  async begin(): Promise<void> {
    database = await testDatabase({ subgraphs: ['contributions'] });
    db = database.connect('contributions');
    for (const to of ['2026-Q1', '2026-Q2']) {
      const member = aMember({ to });
      await writeMembers(db, [member]);
      const { memberId } = member.debtor;
      const [debtor] = await findDebtors(db, [memberId]);
      this.members.push({ memberId, structured: makeStructuredCommunication(debtor?.accountNumber ?? 0) });
      await db('debtor_number').insert({ debtor_id: memberId, debtor_kind: 'MEMBER', number: '80050500101' });
    }
  }

  /** Two imports of one file at once: it is taken once. */
  async bring(movements: readonly CodaMovement[]): Promise<void> {
    this.statement += 1;
    const [year = '', month = '', day = ''] = this.today.split('-');
    const on = `${day}${month}${year.slice(2)}`;
    const content = codaFile({ number: this.statement, on, oldBalance: this.balance, movements });
    const sum = movements.reduce((total, { amount }) => total + amount, 0);
    const options = { db, clock: at(this.today), by: 'operator', accounts: [fundAccount] };
    const taken = await Promise.all([1, 2].map(() => importStatements('s.cod', content, options)));
    expect(taken.filter(({ outcome }) => outcome === 'TAKEN')).toHaveLength(1);
    this.balance += sum;
    this.brought += sum;
  }

  collect(who: number): Promise<void> {
    const reference = randomUUID().slice(0, 8);
    this.collected[who]?.push(reference);
    return this.bring([this.collection(who, reference)]);
  }

  async back(who: number): Promise<void> {
    const reference = this.collected[who]?.pop();
    if (reference === undefined) return;
    const returned = { kind: '3', reason: 'MD06' };
    await this.bring([{ ...this.collection(who, reference), amount: -quarter, code: '00505000', returned }]);
  }

  match = () => matchMovements({ db, clock: at(this.today), book, batchSize: 2 });

  async accounts(): Promise<Account[]> {
    const ids = this.members.map(({ memberId }) => memberId);
    return findAccounts(db, await findDebtors(db, ids));
  }

  private collection(who: number, customerReference: string): CodaMovement {
    const { structured = '' } = this.members[who] ?? {};
    return { amount: quarter, code: '00550000', mandate: `M-${structured}`, structured, customerReference };
  }
}

type Act = { kind: (typeof kinds | typeof recoveryKinds)[number]; who: number; amount: number; days: number };

async function perform(world: World, { kind, who, amount, days }: Act): Promise<void> {
  const { memberId = '', structured = '' } = world.members[who] ?? {};
  const asking = { db, clock: at(world.today) };
  const debtor = { memberId };
  switch (kind) {
    case 'pay':
      return world.bring([{ amount, structured }]);
    case 'unknown':
      return world.bring([{ amount, text: 'thank you' }]);
    case 'collect':
      return world.collect(who);
    case 'back':
      return world.back(who);
    case 'match':
      return void (await Promise.all([world.match(), world.match()]));
    case 'surcharge':
      return void (await runSurcharges({ db, clock: at(world.today), book, until: world.today }));
    case 'plan': {
      const operation =
        'mutation ($input: RequestPaymentPlanInput!) { requestPaymentPlan(input: $input) { __typename } }';
      return void (await ask(asking, operation, { input: { memberId, months: 2, idempotencyKey: randomUUID() } }));
    }
    case 'follow':
      return void (await followPaymentPlans(db, at(world.today)));
    case 'prove': {
      const step = await db('recovery_step').where({ kind: 'FORMAL_NOTICE', debtor_id: memberId }).first();
      const proof = { stepId: step?.id ?? randomUUID(), event: 'SENT', deliveredOn: world.today, proof: 'RR1' };
      return void (await act(asking, 'recordRecoveryDelivery', proof));
    }
    case 'contact': {
      const outcome = amount % 3 === 0 ? 'NOT_REACHED' : 'REFUSES';
      const contact = { debtor, contactOn: world.today, channel: 'PHONE', outcome, note: '' };
      return void (await act(asking, 'recordRecoveryContact', contact));
    }
    case 'writ':
      return void (await act(asking, 'openRecoveryProceeding', { debtor, instrument: 'WRIT', reason: 'try' }));
    case 'run':
      return runAlone(world);
    case 'race':
      return void (await Promise.all([recoveryOn(db, world.today), world.match(), recoveryOn(db, world.today)]));
    case 'wait':
      world.today = addDays(world.today, days);
  }
}

/** A run that nothing disturbs: nobody for whom money waits gets a letter, and a second run changes nothing. */
async function runAlone(world: World): Promise<void> {
  const waiting = await findWaitingMoney(db);
  const isOpen = (await db('bank_movement').where('state', 'OPEN').first()) !== undefined;
  const accounts = await world.accounts();
  const spared = accounts.filter((account) => isMoneyWaitingFor(account, waiting, world.today));
  const before = await db('recovery_step').pluck('id');
  await recoveryOn(db, world.today);
  const sent = await db('recovery_step').whereNotIn('id', before).pluck('debtor_id');
  if (isOpen) expect(sent).toEqual([]);
  for (const { memberId } of spared) expect(sent).not.toContain(memberId);
  await recoveryOn(db, world.today);
  expect(await db('recovery_step').whereNotIn('id', before)).toHaveLength(sent.length);
}

async function everyCentIsSomewhere(world: World): Promise<void> {
  await Promise.all([world.match(), world.match()]);
  const movements = await db('bank_movement').select('state', 'amount_cents');
  const sumOf = (states: string[]) =>
    movements.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + Number(row.amount_cents), 0);
  expect(sumOf(['BOOKED', 'WORK_LIST', 'SET_ASIDE', 'OPEN'])).toBe(world.brought);
  let received = 0;
  for (const account of await world.accounts()) {
    const entries = await findEntries(db, account.memberId);
    expect(balanceOf(entries)).toBe(balanceOfAccount(account));
    for (const { debit, credit, parts } of entries) {
      const sum = Object.values(parts).reduce((total, part) => total + part, 0);
      received += (debit === 'BANK' ? sum : 0) - (credit === 'BANK' ? sum : 0);
    }
  }
  expect(received).toBe(sumOf(['BOOKED']));
}

async function everyJudicialStepWasOpen(): Promise<void> {
  const writs = await db('recovery_step').where('kind', 'WRIT');
  for (const writ of writs) {
    const notices = await db('recovery_step as step')
      .join('recovery_delivery as proof', 'proof.step_id', 'step.id')
      .where({ 'step.debtor_id': writ.debtor_id, 'step.kind': 'FORMAL_NOTICE', 'proof.event': 'SENT' })
      .select('proof.on');
    expect(notices.some(({ on }) => addMonths(on, 1) < writ.taken_on)).toBe(true);
    const isFirst = !writs.some((other) => other.debtor_id === writ.debtor_id && other.recorded_at < writ.recorded_at);
    const reached = await db('recovery_contact')
      .where('debtor_id', writ.debtor_id)
      .where('on', '<=', addDays(writ.taken_on, -14))
      .whereNot('outcome', 'NOT_REACHED');
    if (isFirst) expect(reached.length).toBeGreaterThan(0);
  }
}

async function noStepTwice(): Promise<void> {
  const { rows } = await db.raw(
    `select debtor_id, kind, taken_on, key from recovery_step, unnest(debt_keys) key
     group by debtor_id, kind, taken_on, key having count(*) > 1`,
  );
  expect(rows).toEqual([]);
}

/** The way to a writ, so that it is walked in some runs whatever chance brings. */
const path: Act[] = [
  ...(['wait', 'run', 'wait', 'run', 'wait', 'run', 'prove', 'contact', 'writ', 'wait', 'wait', 'contact'] as const),
  ...(['run', 'wait', 'writ', 'surcharge'] as const),
].map((kind) => ({ kind, who: 0, amount: 1, days: 31 }));

test('any interleaving keeps every cent, reminds nobody while money waits, and reaches no judge without contact', async () => {
  const between = fc.array(anAct, { minLength: 0, maxLength: 3 });
  const walk = fc.tuple(fc.boolean(), fc.array(between, { minLength: path.length, maxLength: path.length }));
  let writs = 0;
  await fc.assert(
    fc.asyncProperty(walk, async ([isOnPath, groups]) => {
      const world = new World();
      await world.begin();
      const acts = groups.flatMap((some, index) => [...(isOnPath ? path.slice(index, index + 1) : []), ...some]);
      for (const one of acts) await perform(world, one);
      await everyCentIsSomewhere(world);
      await everyJudicialStepWasOpen();
      await noStepTwice();
      writs += (await db('recovery_step').where('kind', 'WRIT')).length;
      await database.drop();
    }),
    { numRuns: 8, examples: [[[true, path.map(() => [])]]] },
  );
  expect(writs).toBeGreaterThan(0);
}, 600_000);
