import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { completeMember } from '../demo';
import { type Answer, manager, membersFixture, today, type MembersFixture } from '../support';

const names = [
  ['Élodie', 'Lefèvre'],
  ['Jürgen', 'Weiß'],
  ['Pieter', 'Van den Broeck'],
  ['An', "D'Hondt"],
  ['Sofie', 'Janssens'],
  ['Jan', 'Janssen'],
] as const;

describe('search by name', () => {
  let fixture: MembersFixture;
  beforeAll(async () => {
    fixture = await membersFixture();
    const population = names.map(([first, last], index) => {
      const member = completeMember(index);
      return { ...member, member: { ...member.member, name: { first, last } } };
    });
    await writeMembers(fixture.db, population, { by: 'seed', at: today.now() });
  });
  afterAll(() => fixture.drop());

  const find = async (text: string, page = '') =>
    (
      await fixture.ask(
        manager,
        `query ($t: String!) { search(text: $t${page}) { nodes { match result { ... on Member { name { last } reference } } } pageInfo { hasNextPage endCursor } } }`,
        { t: text },
      )
    ).search;
  const lastNames = async (text: string) => (await find(text)).nodes.map(({ result }: Answer) => result.name.last);

  test.each([
    ['lefevre', 'Lefèvre'],
    ['LEFÈVRE Elodie', 'Lefèvre'],
    ['weiss', 'Weiß'],
    ['vandenbroeck', 'Van den Broeck'],
    ['broeck', 'Van den Broeck'],
    ['dhondt', "D'Hondt"],
    ['janssns', 'Janssens'],
  ])('%s finds %s', async (text, last) => {
    expect(await lastNames(text)).toContain(last);
  });

  test('the best match comes first, and pages follow without a double', async () => {
    expect((await lastNames('jan janssen'))[0]).toBe('Janssen');
    const first = await find('janssen', ', first: 1');
    const second = await find('janssen', `, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.nodes[0].result.name.last).not.toBe(first.nodes[0].result.name.last);
  });

  test('a number of a file finds it; what is nothing finds nothing', async () => {
    const { nodes } = await find('Lefèvre');
    const [{ result }] = nodes;
    expect((await find(result.reference)).nodes).toEqual([{ match: 'REFERENCE', result }]);
    expect(await lastNames('xyzxyz')).toEqual([]);
    expect((await find('000000')).nodes).toEqual([]);
  });

  test('a search that is too short is refused', async () => {
    const { errors } = await fixture.run(manager, '{ search(text: " a ") { nodes { match } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'text' });
  });
});
