import { ssinDigest } from '../../../common/access';
import { Kind, parse, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember, mockSsin } from '../demo';
import { memberSubject, membersFixture, today, type MembersFixture } from '../support';

/** An operation of the clients, as it is stored. */
function stored(name: string): string {
  const path = join(__dirname, '..', '..', '..', 'schema', 'operations', 'front-ends.graphql');
  const found = parse(readFileSync(path, 'utf8')).definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name,
  );
  if (found === undefined) throw new Error(`${name} is not stored`);
  return print(found);
}

describe('the operations of the clients, verbatim', () => {
  let fixture: MembersFixture;
  const one = completeMember(1);
  beforeAll(async () => {
    fixture = await membersFixture();
    await writeMembers(fixture.db, [one], { by: 'seed', at: today.now() });
  });
  afterAll(() => fixture.drop());

  test('AffiliateMember', async () => {
    const input = {
      person: {
        ssin: mockSsin(30),
        name: { first: 'Ana', last: 'Maes' },
        language: 'NL',
        address: { street: 'Kerkstraat 1', postalCode: '9000', municipality: 'Gent' },
      },
      activity: { startsOn: '2026-11-26', branch: 'SERVICES' },
      idempotencyKey: 'a',
    };
    const newcomer = { id: 'newcomer', roles: ['member' as const], ssinDigest: ssinDigest(mockSsin(30)) };
    const { affiliateMember } = await fixture.ask(newcomer, stored('AffiliateMember'), { input });
    expect(affiliateMember).toEqual({
      __typename: 'AffiliateMemberSuccess',
      member: { id: expect.any(String), category: 'PRIMOSTARTER' },
      affiliation: { from: '2026-11-26', category: 'PRIMOSTARTER' },
      attestation: { url: expect.stringMatching(/^data:application\/pdf;base64,JVBERi/) },
      nextSteps: expect.arrayContaining([{ text: expect.any(String) }]),
    });
  });

  test('DeclareLifeEvent', async () => {
    const input = {
      kind: 'ADOPTION',
      on: '2026-11-20',
      person: { name: { first: 'Mia', last: 'Maes' } },
      idempotencyKey: 'b',
    };
    const { declareLifeEvent } = await fixture.ask(memberSubject(one.member.id), stored('DeclareLifeEvent'), { input });
    expect(declareLifeEvent).toMatchObject({
      __typename: 'DeclareLifeEventSuccess',
      event: { kind: 'ADOPTION', on: '2026-11-20' },
      consequences: [
        { subject: 'HOUSEHOLD', effect: 'CHANGES', automatic: true, deadline: null },
        {
          subject: 'MUTUAL_FUND',
          effect: 'OPENS',
          automatic: false,
          deadline: '2027-01-20',
          text: expect.stringContaining('20 January 2027'),
        },
        { subject: 'FAMILY_BENEFITS', effect: 'REQUIRES', automatic: false, deadline: null },
      ],
    });
  });
});

test('the catalog of documents is open to everybody, in every language, as PDF too', async () => {
  const fixture = await membersFixture();
  const query = '{ documentCatalog(topic: FAMILY) { id kind title summary paragraphs questions url languages } }';
  const { documentCatalog } = await fixture.ask({ id: 'anonymous', roles: [] }, query, {}, { language: 'de' });
  const form = documentCatalog.find(({ id }: { id: string }) => id === 'spouse-declaration');
  expect(form).toMatchObject({ kind: 'FORM', paragraphs: [], languages: ['FR', 'NL', 'DE', 'EN'] });
  expect(form.title).toContain('Ehrenwörtliche Erklärung');
  expect(form.questions).toHaveLength(7);
  expect(Buffer.from(form.url.split(',')[1], 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  await fixture.drop();
});
