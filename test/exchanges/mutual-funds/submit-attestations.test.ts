import type { Knex } from 'knex';
import { mutualFunds } from '../../../subgraphs/exchanges/mutual-funds/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { operation } from '../operations';
import { affiliated, apply, recorded, settled } from '../events';
import { asker, memberId, memberSsin, otherId, otherSsin, subjects, type Asking } from '../subgraph';
import { itWithSchemas, sample, schemaErrors } from '../xsd';
import { attestationId, attestationMessage, type TestNotification } from './attestations';

let database: TestDatabase;
let db: Knex;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds'] });
  db = database.connect('mutual_funds');
  ask = asker(mutualFunds, db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await db.raw(
    'truncate indemnity_attestation, insured_person, former_ssin, affiliation_period, contribution_voucher, exchange_series, exchange_message, idempotency, disclosure, event_outbox',
  );
  await apply(mutualFunds, db, ...recorded());
  await apply(mutualFunds, db, ...affiliated());
  await apply(mutualFunds, db, ...recorded({ memberId: otherId, ssin: otherSsin!, mutualFundCode: '300' }));
});

const mutation = operation('SubmitIndemnityAttestations');

let keys = 0;
async function submit(message: string, { key = `key-${++keys}`, ...asking }: Asking & { key?: string } = {}) {
  const { data } = await ask(
    mutation,
    { input: { idempotencyKey: key, message } },
    { as: subjects.fund200, ...asking },
  );
  return data?.submitIndemnityAttestations;
}
let tickets = 0;
const send = (...notifications: TestNotification[]) => submit(attestationMessage(notifications, `ticket-${++tickets}`));
const events = async () => db('event_outbox').orderBy('position').pluck('payload');

const schema = 'ksz/xsd/kszbcss/intf/HdiIndemnityAllowanceNotifications/notifyHdiIndemnityAllowanceV1.xsd';

describe('an indemnity attestation', () => {
  itWithSchemas('of the tests is valid against the schema of the Crossroads Bank', async () => {
    const message = attestationMessage([
      {},
      { kind: 'MATERNITY', id: memberId },
      { status: 'CANCELLATION', version: 2 },
    ]);
    expect(await schemaErrors(message, schema)).toEqual([]);
  });

  itWithSchemas('of the samples is taken in', async () => {
    await apply(mutualFunds, db, ...recorded({ ssin: '00630300287' }));
    expect(await submit(sample('synthetic/ksz/notifyHdiIndemnityAllowanceAttest.xml'))).toMatchObject({
      accepted: 1,
      rejected: [],
    });
  });

  it('is stored, told to the others, and answered with an information sheet', async () => {
    await apply(mutualFunds, db, ...settled('2026-Q1'));
    expect(await send({})).toEqual({ __typename: 'SubmitIndemnityAttestationsSuccess', accepted: 1, rejected: [] });
    expect(await events()).toEqual([
      {
        attestationId,
        version: 0,
        status: 'CREATION',
        memberId,
        mutualFundCode: '200',
        kind: 'INCAPACITY',
        from: '2026-07-06',
        to: '2026-09-30',
        hasCeased: true,
        hasResumed: false,
      },
    ]);
    const [sheet] = await db('exchange_message').where('kind', 'INCAPACITY_INFORMATION').select('payload');
    expect(sheet.payload).toMatchObject({
      ssin: memberSsin,
      incapacityFrom: '2026-07-06',
      affiliations: [{ from: '2024-01-01', to: null, category: 'MAIN' }],
      quarters: [{ quarter: '2026-Q1', situation: 'PAID' }],
      isActivityContinued: false,
    });
    expect(await db('disclosure').where('direction', 'IN').pluck('flow')).toEqual(['indemnity-attestation']);
  });

  it('is replaced by a higher version only', async () => {
    await send({ version: 1 });
    expect(await send({ version: 1 })).toMatchObject({ accepted: 1 });
    expect(await send({ version: 0 })).toMatchObject({
      accepted: 0,
      rejected: [
        {
          attestationId,
          code: 'ATTESTATION_VERSION_OLD',
          message: 'A higher version of this attestation was taken in before.',
        },
      ],
    });
    expect(await send({ version: 2, status: 'MODIFICATION', to: '2026-12-31', exitCode: '1' })).toMatchObject({
      accepted: 1,
    });
    expect(await events()).toMatchObject([{ version: 1 }, { version: 2, to: '2026-12-31', hasResumed: true }]);
  });

  it('is withdrawn by a cancellation', async () => {
    await send({ kind: 'MATERNITY' });
    await send({ version: 1, status: 'CANCELLATION' });
    expect(await events()).toMatchObject([
      { kind: 'MATERNITY', status: 'CREATION' },
      { kind: 'MATERNITY', status: 'CANCELLATION', version: 1, from: '2026-07-06' },
    ]);
    expect(await send({ version: 0 })).toMatchObject({ accepted: 0, rejected: [{ code: 'ATTESTATION_VERSION_OLD' }] });
  });

  it.each([
    ['provisional', { isProvisional: true }, 'ATTESTATION_PROVISIONAL', null],
    ['on a client of another fund', { ssin: otherSsin! }, 'ATTESTATION_PERSON_UNKNOWN', attestationId],
    ['on nobody', { ssin: '00630300287' }, 'ATTESTATION_PERSON_UNKNOWN', attestationId],
    ['with a wrong number', { ssin: '85650100275' }, 'ATTESTATION_INVALID', attestationId],
    ['that ends before it starts', { to: '2026-07-05' }, 'ATTESTATION_INVALID', attestationId],
    ['with a day that is none', { from: '2026-02-30' }, 'ATTESTATION_INVALID', attestationId],
    ['with an unknown status', { status: 'REPLACEMENT' }, 'ATTESTATION_INVALID', attestationId],
    ['with an id that is none', { id: 'one' }, 'ATTESTATION_INVALID', 'one'],
  ])('%s is rejected by itself', async (_case, given: TestNotification, code, id) => {
    const good = { id: '1f8fad5b-d9cb-469f-a165-70867728950e' };
    expect(await send(given, good)).toMatchObject({ accepted: 1, rejected: [{ attestationId: id, code }] });
    expect(await events()).toHaveLength(1);
  });

  it('of another person cannot be taken over', async () => {
    await send({});
    await apply(mutualFunds, db, ...recorded({ memberId: otherId, ssin: otherSsin!, mutualFundCode: '200' }));
    expect(await send({ version: 1, ssin: otherSsin! })).toMatchObject({
      rejected: [{ code: 'ATTESTATION_OF_OTHER_PERSON' }],
    });
  });
});

describe('a message of attestations', () => {
  it('has its effect once, whatever key it comes with', async () => {
    const message = attestationMessage([{}]);
    const first = await submit(message, { key: 'a' });
    expect(await submit(message, { key: 'a' })).toEqual(first);
    expect(await submit(message, { key: 'b' })).toEqual(first);
    expect(await events()).toHaveLength(1);
    expect(await submit(attestationMessage([{ version: 1 }]), { key: 'c' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(await submit(attestationMessage([{}], 'another'), { key: 'a' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it.each([
    ['no XML', 'nothing', 'XML_MALFORMED'],
    ['unfinished XML', '<a><b></a>', 'XML_MALFORMED'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'XML_DOCUMENT_TYPE'],
    ['another document', '<a/>', 'XML_WRONG_ROOT'],
    ['no notification', attestationMessage([]), 'XML_WRONG_ROOT'],
    ['no ticket', attestationMessage([{}], ''), 'XML_NO_TICKET'],
  ])('with %s is refused as a whole', async (_case, message, code) => {
    const source = mutation.replace(
      '... on Problem',
      '... on InvalidInput { issues { path code message } } ... on Problem',
    );
    const input = { idempotencyKey: `key-${++keys}`, message };
    const { data } = await ask(source, { input }, { as: subjects.fund200, language: 'fr' });
    expect(data).toMatchObject({ submitIndemnityAttestations: { issues: [{ path: 'input.message', code }] } });
    expect(JSON.stringify(data)).not.toContain(memberSsin);
  });

  const many = (count: number) =>
    attestationMessage(
      Array.from({ length: count }, (_, index) => ({
        id: `0f8fad5b-d9cb-469f-a165-${String(index).padStart(12, '0')}`,
      })),
    );

  it('carries 5,000 notifications, and not one more', async () => {
    expect(await submit(many(5_001), { key: 'too-many' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await submit(many(5_000), { key: 'many' })).toMatchObject({ accepted: 5_000, rejected: [] });
    expect(await db('event_outbox').count()).toEqual([{ count: 5_000 }]);
  });

  it('comes from mutual funds only', async () => {
    const { errors } = await ask(mutation, { input: { idempotencyKey: 'x', message: '' } }, { as: subjects.staff });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what the Crossroads Bank left out', () => {
  const filtered = (filters: string[], notification: TestNotification = {}) =>
    submit(attestationMessage([notification], `ticket-${++tickets}`, filters));

  itWithSchemas('is named in a message that is valid', async () => {
    expect(
      await schemaErrors(attestationMessage([{ replacedBy: '00630300287' }], 'two', ['exitCode']), schema),
    ).toEqual([]);
  });

  it.each([
    [null, null],
    ['3', true],
    ['4', false],
  ])('the category %s of a payment tells that the activity ceased: %s', async (incapacityCategory, hasCeased) => {
    const filters = incapacityCategory === null ? ['payment/incapacityCategory'] : [];
    expect(await filtered(filters, { incapacityCategory })).toMatchObject({ accepted: 1 });
    expect((await events())[0]).toMatchObject({ hasCeased });
  });

  it('is a reason of its own when nothing can be taken in without it, and names the element', async () => {
    const cut = (filters: string[]) => {
      const whole = attestationMessage([{}], `ticket-${++tickets}`, filters);
      return submit(whole.replaceAll(/<beginDate>[^<]*<\/beginDate>/g, ''));
    };
    expect(await cut(['allowance.socialRisk.beginDate'])).toMatchObject({
      accepted: 0,
      rejected: [{ code: 'ATTESTATION_FILTERED', message: expect.stringContaining('beginDate') }],
    });
    expect(await cut(['exitCode'])).toMatchObject({ rejected: [{ code: 'ATTESTATION_INVALID' }] });
  });
});

describe('a number that was replaced', () => {
  const newSsin = '00630300287';

  it('is the person under the old number and under the new one, whichever the fund knows', async () => {
    expect(await send({ replacedBy: newSsin })).toMatchObject({ accepted: 1, rejected: [] });
    // The fund learned the new number: it finds the person by it from now on.
    expect(await send({ ssin: newSsin, version: 1 })).toMatchObject({ accepted: 1, rejected: [] });
    expect((await events()).every((payload) => payload.memberId === memberId)).toBe(true);
    await apply(mutualFunds, db, ...recorded({ ssin: newSsin }));
    expect(await send({ replacedBy: newSsin, version: 2 })).toMatchObject({ accepted: 1, rejected: [] });
  });

  it('does not lead to another person', async () => {
    expect(await send({ ssin: newSsin, replacedBy: otherSsin! })).toMatchObject({
      rejected: [{ code: 'ATTESTATION_PERSON_UNKNOWN' }],
    });
    expect(await db('former_ssin')).toEqual([]);
  });

  it('that is no number at all is passed over', async () => {
    expect(await send({ replacedBy: '123' })).toMatchObject({ accepted: 1 });
    expect(await db('former_ssin')).toEqual([]);
  });
});
