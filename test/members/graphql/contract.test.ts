import {
  demoAccountants,
  demoClientManagers,
  writeDemoReference,
} from '../../../subgraphs/members/jobs/demo-reference';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember } from '../demo';
import { accountantSubject, manager, memberSubject, membersFixture, today, type MembersFixture } from '../support';

const file = `{ id name { first last } ssin language category sex birthDate
  clientManager { name office { name } } affiliations { from to category quality branch }
  household { name { first last } relation birthDate isDependant } mutualFund { code name }
  address { street region } contact { email phone } clientMandates { accountant { name } from to scope } companyMandates { from } }`;

describe('the contract of the members part', () => {
  let fixture: MembersFixture;
  const one = completeMember(1, { clientManagerId: demoClientManagers[2]!.id });
  const other = completeMember(2);
  const [accountant] = demoAccountants;

  beforeAll(async () => {
    fixture = await membersFixture();
    await writeDemoReference(fixture.db, today.now());
    await writeMembers(fixture.db, [one, other], { by: 'seed', at: today.now() });
  });
  afterAll(() => fixture.drop());

  test('a member reads the own file whole, and no other', async () => {
    const subject = memberSubject(one.member.id);
    const { me } = await fixture.ask(subject, `{ me ${file} }`);
    expect(me).toMatchObject({
      id: one.member.id,
      name: { first: 'First1', last: 'Last1' },
      language: 'FR',
      category: 'MAIN',
      clientManager: { name: 'Hélène Demoustier', office: { name: 'Namur' } },
      affiliations: [
        { category: 'MAIN', from: '2023-01-01', to: null },
        { category: 'PRIMOSTARTER', to: '2022-12-31' },
      ],
      household: [{ relation: 'SPOUSE', isDependant: false }],
      mutualFund: { code: '200', name: 'National Union of Neutral Mutual Funds' },
      address: { region: 'WALLONIA' },
    });
    expect(await fixture.ask(subject, `query ($id: ID!) { member(id: $id) { id } }`, { id: other.member.id })).toEqual({
      member: null,
    });
  });

  test('a reading by the fund is written down with its fields; the own one is not', async () => {
    await fixture.ask(manager, `query ($ssin: Ssin!) { memberBySsin(ssin: $ssin) { id name { last } } }`, {
      ssin: other.member.ssin,
    });
    const rows = await fixture.db('access_log').where({ member_id: other.member.id });
    expect(rows).toMatchObject([
      { subject_id: manager.id, role: 'client_manager', purpose: 'FILE_MANAGEMENT', fields: ['id', 'name'] },
    ]);
    expect(await fixture.db('access_log').where({ subject_id: `subject-${one.member.id}` })).toEqual([]);
  });

  test('a mandate opens the file to the accountant and closes it again; a repeat gets the first answer', async () => {
    const reader = accountantSubject(accountant.id);
    const read = () =>
      fixture.ask(
        reader,
        `query ($id: ID!) { member(id: $id) { id } clients { nodes { id } pageInfo { hasNextPage } } }`,
        { id: one.member.id },
      );
    expect((await read()).member).toBeNull();
    const grant = `mutation ($input: GrantClientMandateInput!) { grantClientMandate(input: $input) { __typename ... on GrantClientMandateSuccess { mandate { id from scope } } ... on Problem { code message } ... on InvalidInput { issues { path code } } } }`;
    const input = { memberId: one.member.id, accountantId: accountant.id, from: '2026-11-25', idempotencyKey: 'k1' };
    const owner = memberSubject(one.member.id);
    const first = await fixture.ask(owner, grant, { input });
    expect(first.grantClientMandate).toMatchObject({
      __typename: 'GrantClientMandateSuccess',
      mandate: { scope: ['CONSULT'] },
    });
    expect(await fixture.ask(owner, grant, { input })).toEqual(first);
    expect((await fixture.ask(owner, grant, { input: { ...input, from: '2026-12-01' } })).grantClientMandate.code).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
    expect(
      (await fixture.ask(owner, grant, { input: { ...input, idempotencyKey: 'k2' } })).grantClientMandate.code,
    ).toBe('MANDATE_ALREADY_RUNNING');
    expect(
      (await fixture.ask(owner, grant, { input: { ...input, from: '2026-11-24', idempotencyKey: 'k3' } }))
        .grantClientMandate.issues,
    ).toEqual([{ path: 'input.from', code: 'MANDATE_FROM_PAST' }]);
    expect(await read()).toMatchObject({ member: { id: one.member.id }, clients: { nodes: [{ id: one.member.id }] } });
    const revoke = `mutation ($input: RevokeClientMandateInput!) { revokeClientMandate(input: $input) { __typename ... on RevokeClientMandateSuccess { mandate { to } } } }`;
    const ended = await fixture.ask(owner, revoke, {
      input: { mandateId: first.grantClientMandate.mandate.id, on: '2026-11-25' },
    });
    expect(ended.revokeClientMandate.mandate.to).toBe('2026-11-24');
    expect((await read()).member).toBeNull();
    const events = await fixture.db('event_outbox').orderBy('position').pluck('name');
    expect(events).toEqual(['members.client-mandate-granted', 'members.client-mandate-revoked']);
  });

  test('roles that the contract does not name are refused', async () => {
    const { errors } = await fixture.run({ id: 'r', roles: ['reporting'] }, '{ me { id } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
