import { cents } from '../../../../common/money';
import {
  judicialOpening,
  moveOf,
  proposeInstrument,
  recoveryView,
  wantedTasks,
  type RecoveryFile,
} from '../../../../subgraphs/contributions/domain/recovery';
import { aContact, aDebt, aFile, aStep, day, terms, upToNotice } from './files';

const view = (file: RecoveryFile, on: string) => recoveryView(file, terms, day(on));
const kinds = (file: RecoveryFile, on: string) => moveOf(file, terms, day(on)).steps.map(({ kind }) => kind);
const obstacles = (file: RecoveryFile, on: string) => judicialOpening(file, terms, day(on)).obstacles;

describe('letters', () => {
  test.each([
    ['2026-03-31', undefined, []],
    ['2026-04-01', 'OVERDUE', []],
    ['2026-04-09', 'OVERDUE', []],
    ['2026-04-10', 'OVERDUE', ['REMINDER']],
  ])('a debt due on 31 March, on %s', (on, stage, due) => {
    expect(view(aFile(), on)?.stage).toBe(stage);
    expect(kinds(aFile(), on)).toEqual(due);
  });

  test.each([
    [[aStep('REMINDER', '2026-04-10')], '2026-04-29', []],
    [[aStep('REMINDER', '2026-04-10')], '2026-04-30', ['STATEMENT']],
    [[aStep('REMINDER', '2026-04-10'), aStep('STATEMENT', '2026-04-30')], '2026-05-29', []],
    [[aStep('REMINDER', '2026-04-10'), aStep('STATEMENT', '2026-04-30')], '2026-05-30', ['FORMAL_NOTICE']],
    [upToNotice, '2026-12-31', []],
  ])('after %j, on %s', (steps, on, due) => expect(kinds(aFile({ steps }), on)).toEqual(due));

  test('each debt goes its own way, and the most advanced one speaks for the account', () => {
    const second = aDebt('2026-Q2', '2026-06-30');
    const file = aFile({ debts: [aDebt(), second], steps: upToNotice });
    expect(view(file, '2026-07-09')).toMatchObject({
      stage: 'FORMAL_NOTICE',
      since: '2026-05-30',
      nextStep: 'PERSONAL_CONTACT',
      nextStepOn: '2026-07-01',
    });
    expect(moveOf(file, terms, day('2026-07-10')).steps).toMatchObject([{ kind: 'REMINDER', debts: [second] }]);
  });

  test('nobody is reminded while money waits, nor of a sum below the limit', () => {
    expect(moveOf(aFile({ isMoneyWaiting: true }), terms, day('2026-04-10')).because).toBe('MONEY_WAITING');
    const small = (sum: number) =>
      aFile({
        debts: [
          aDebt('2026-Q1', '2026-03-31', { open: { contribution: cents(sum), fee: cents(0), surcharge: cents(0) } }),
        ],
      });
    expect(moveOf(small(999), terms, day('2026-04-10')).because).toBe('BELOW_MINIMUM');
    expect(kinds(small(1_000), '2026-04-10')).toEqual(['REMINDER']);
  });

  test.each(['PAYMENT_PLAN', 'EXEMPTION_PENDING', 'DISPUTE', 'INSOLVENCY', 'DEATH'] as const)(
    '%s suspends, and its end lets it go on',
    (kind) => {
      const held = (to: string | null) =>
        aFile({ suspensions: [{ kind, from: day('2026-04-05'), to: to === null ? null : day(to), periods: null }] });
      expect(view(held(null), '2026-05-10')).toMatchObject({ stage: 'SUSPENDED', since: '2026-04-05', nextStep: null });
      expect(kinds(held(null), '2026-05-10')).toEqual([]);
      expect(kinds(held('2026-05-10'), '2026-05-10')).toEqual([]);
      expect(kinds(held('2026-05-09'), '2026-05-10')).toEqual(['REMINDER']);
    },
  );

  test('a file about one quarter leaves the others to go on', () => {
    const suspensions = [
      { kind: 'EXEMPTION_PENDING' as const, from: day('2026-04-05'), to: null, periods: ['2026-Q1'] },
    ];
    const file = aFile({ debts: [aDebt(), aDebt('2025-Q4', '2025-12-31')], suspensions });
    expect(moveOf(file, terms, day('2026-04-20')).steps).toMatchObject([{ debts: [{ period: '2025-Q4' }] }]);
    expect(view(file, '2026-04-20')).toMatchObject({ stage: 'OVERDUE', suspensions });
  });
});

describe('the way to a judge', () => {
  const noticed = (more: Partial<RecoveryFile> = {}) => aFile({ steps: upToNotice, ...more });

  test.each([
    [aFile({ debts: [] }), '2026-07-15', 'NOTHING_OVERDUE'],
    [aFile(), '2026-07-15', 'NO_FORMAL_NOTICE'],
    [noticed({ contacts: [aContact('2026-06-01')] }), '2026-06-30', 'TERM_RUNNING'],
    [noticed(), '2026-07-15', 'CONTACT_MISSING'],
    [noticed({ contacts: [aContact('2026-07-02')] }), '2026-07-15', 'CONTACT_TOO_RECENT'],
    [noticed({ contacts: [aContact('2026-06-01')], isMoneyWaiting: true }), '2026-07-15', 'MONEY_WAITING'],
  ])('is closed (%#)', (file, on, code) => {
    expect(obstacles(file, on).map((one) => one.code)).toContain(code);
    expect(judicialOpening(file, terms, day(on)).debts).toEqual([]);
  });

  test('a formal notice whose sending is not proved opens nothing', () => {
    const steps = [...upToNotice.slice(0, 2), aStep('FORMAL_NOTICE', '2026-05-30', { provenOn: undefined })];
    expect(obstacles(noticed({ steps, contacts: [aContact('2026-06-01')] }), '2026-07-15')).toEqual([
      { code: 'FORMAL_NOTICE_NOT_PROVEN' },
    ]);
  });

  test('is open once the month has passed and the debtor was spoken with', () => {
    const contacts = [aContact('2026-07-02')];
    expect(judicialOpening(noticed({ contacts }), terms, day('2026-07-16'))).toMatchObject({
      debts: [{ key: '2026-Q1#0' }],
      obstacles: [],
    });
    expect(view(noticed({ contacts }), '2026-07-05')).toMatchObject({
      stage: 'PERSONAL_CONTACT',
      since: '2026-07-02',
      nextStep: 'WRIT',
      nextStepOn: '2026-07-16',
    });
  });

  test('attempts count when there are enough of them, on enough days and by enough ways', () => {
    const missed = (on: string, channel: 'PHONE' | 'VISIT') => aContact(on, { outcome: 'NOT_REACHED', channel });
    const two = [missed('2026-07-02', 'PHONE'), missed('2026-07-03', 'VISIT')];
    expect(obstacles(noticed({ contacts: two }), '2026-08-15')).toEqual([{ code: 'CONTACT_MISSING' }]);
    const byPhone = [...two.slice(0, 1), missed('2026-07-03', 'PHONE'), missed('2026-07-06', 'PHONE')];
    expect(obstacles(noticed({ contacts: byPhone }), '2026-08-15')).toEqual([{ code: 'CONTACT_MISSING' }]);
    expect(obstacles(noticed({ contacts: [...two, missed('2026-07-06', 'PHONE')] }), '2026-08-15')).toEqual([]);
  });

  test('a contact that is too old counts no more, a promise gives its day, and a later pursuit needs none', () => {
    expect(obstacles(noticed({ contacts: [aContact('2026-06-01')] }), '2027-06-01')).toEqual([]);
    expect(obstacles(noticed({ contacts: [aContact('2026-06-01')] }), '2027-06-02')).toEqual([
      { code: 'CONTACT_MISSING' },
    ]);
    const promise = [aContact('2026-07-02', { outcome: 'PROMISED_TO_PAY', promisedOn: day('2026-07-31') })];
    expect(obstacles(noticed({ contacts: promise }), '2026-08-03')).toEqual([
      { code: 'CONTACT_TOO_RECENT', until: '2026-08-03' },
    ]);
    expect(obstacles(noticed({ contacts: promise }), '2026-08-04')).toEqual([]);
    const earlier = aStep('WRIT', '2025-10-01', { keys: ['2025-Q1#0'] });
    expect(obstacles(noticed({ steps: [earlier, ...upToNotice] }), '2026-07-15')).toEqual([]);
  });

  test('the instrument follows from what is known, and says why', () => {
    const propose = (more: Partial<RecoveryFile>) => proposeInstrument(noticed(more), terms, day('2026-08-01'), false);
    const always = { from: day('2026-07-01'), to: null, periods: null };
    expect(propose({})).toEqual({ instrument: 'WRIT', reasons: ['UNCONTESTED'] });
    expect(propose({ contacts: [aContact('2026-07-02', { outcome: 'DISPUTES' })] })).toEqual({
      instrument: 'SUMMONS',
      reasons: ['CONTESTED'],
    });
    expect(propose({ contacts: [aContact('2026-07-02', { outcome: 'CANNOT_PAY' })] }).instrument).toBe('PAYMENT_PLAN');
    expect(propose({ suspensions: [{ kind: 'INSOLVENCY', ...always }] }).instrument).toBe('BANKRUPTCY_CLAIM');
    expect(propose({ suspensions: [{ kind: 'PAYMENT_PLAN', ...always }] }).reasons).toEqual(['SUSPENDED']);
  });
});

describe('work of people', () => {
  const work = (file: RecoveryFile, on: string) => wantedTasks(file, terms, day(on));

  test('the contact is asked for the day after the month, and is settled by it', () => {
    const file = aFile({ steps: upToNotice });
    expect(work(file, '2026-06-30')).toEqual([]);
    expect(work(file, '2026-07-01')).toEqual([{ kind: 'MAKE_CONTACT', about: '', dueOn: '2026-07-15' }]);
    expect(work({ ...file, contacts: [aContact('2026-07-02')] }, '2026-07-03')).toEqual([]);
    expect(work({ ...file, contacts: [aContact('2026-07-02')] }, '2026-07-16')).toMatchObject([
      { kind: 'CHOOSE_INSTRUMENT' },
    ]);
  });

  test('a registered letter without number is asked for while its debt is open', () => {
    const steps = [aStep('FORMAL_NOTICE', '2026-05-30', { provenOn: undefined })];
    expect(work(aFile({ steps }), '2026-06-01')).toEqual([
      { kind: 'PROVE_DELIVERY', about: 'FORMAL_NOTICE-2026-05-30', dueOn: '2026-06-06' },
    ]);
    expect(work(aFile({ steps, debts: [] }), '2026-06-01')).toEqual([]);
  });

  test('a bankruptcy asks for the declaration of the claim', () => {
    const suspensions = [{ kind: 'INSOLVENCY' as const, from: day('2026-06-01'), to: null, periods: null }];
    expect(work(aFile({ suspensions }), '2026-06-02')).toEqual([
      { kind: 'DECLARE_CLAIM', about: '', dueOn: '2026-06-15' },
    ]);
  });
});
