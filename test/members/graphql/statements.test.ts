import { parse, print, Kind, type FieldNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countStatements } from '../../../common/database';
import {
  writeDemoReference,
  demoClientManagers,
  demoAccountants,
} from '../../../subgraphs/members/jobs/demo-reference';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember } from '../demo';
import { accountantSubject, memberSubject, membersFixture, today } from '../support';

const own = ['id', 'name', 'ssin', 'language', 'category', 'clientManager', 'affiliations', 'household', 'mutualFund'];

/** The part of `MemberFile` that this subgraph answers. */
function memberFilePart(): string {
  const path = join(__dirname, '..', '..', '..', 'schema', 'operations', 'front-ends.graphql');
  const operation = parse(readFileSync(path, 'utf8')).definitions.find(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === 'MemberFile',
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('MemberFile is not stored');
  const [me] = operation.selectionSet.selections as FieldNode[];
  const fields = (me?.selectionSet?.selections as FieldNode[]).filter(({ name }) => own.includes(name.value));
  return `{ me { ${fields.map((field) => print(field)).join(' ')} } }`;
}

test('the home screen takes five statements here, however many rows there are; a page of clients as many as one client', async () => {
  const fixture = await membersFixture();
  await writeDemoReference(fixture.db, today.now());
  const [accountant] = demoAccountants;
  const population = Array.from({ length: 40 }, (_, index) => {
    const one = completeMember(index, { clientManagerId: demoClientManagers[index % 4]!.id });
    const mandate = {
      id: one.household[0]!.id,
      memberId: one.member.id,
      accountantId: accountant.id,
      from: one.recordFrom,
      to: null,
      scope: ['CONSULT' as const],
    };
    return { ...one, clientMandates: [mandate] };
  });
  await writeMembers(fixture.db, population, { by: 'seed', at: today.now() });
  const owner = memberSubject(population[0]!.member.id);
  const { statements } = await countStatements(fixture.db, () => fixture.ask(owner, memberFilePart()));
  expect(statements).toHaveLength(5);
  const list = (first: number) =>
    `{ clients(first: ${first}) { nodes { name { last } category household { birthDate } clientManager { office { name } } } } }`;
  const count = async (first: number) =>
    (await countStatements(fixture.db, () => fixture.ask(accountantSubject(accountant.id), list(first)))).statements
      .length;
  expect(await count(40)).toBe(await count(1));
  await fixture.drop();
});
