import { deliverEvents, publish } from '../../../common/events';
import { accountInDifficulty } from '../../../common/events/catalogue/contributions/account-in-difficulty';
import { members } from '../../../subgraphs/members/server';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { testDatabase } from '../../support/database';
import { completeMember } from '../demo';
import { today } from '../support';

test('a member in difficulty is contacted once, however often it is found; a stranger is nobody', async () => {
  const database = await testDatabase({ subgraphs: ['members', 'contributions'] });
  const db = database.connect('members');
  const contributions = database.connect('contributions');
  const one = completeMember(1);
  await writeMembers(db, [one], { by: 'seed', at: today.now() });
  for (const memberId of [one.member.id, one.member.id, '00000000-0000-4000-8000-000000000000']) {
    const payload = { memberId, on: '2026-11-25', overdueCents: 100_00, quarters: ['2026-Q3'] };
    await contributions.transaction((trx) =>
      publish(trx, accountInDifficulty, payload, { subject: memberId, clock: today }),
    );
  }
  const publisher = { module: { name: 'contributions', consumers: [] }, services: { db: contributions, clock: today } };
  await deliverEvents({ publishers: [publisher], consumers: [{ module: members, services: { db, clock: today } }] });
  const tasks = await db('task').select('member_id', 'kind', 'due_on');
  expect(tasks).toEqual([{ member_id: one.member.id, kind: 'PAYMENT_DIFFICULTY_CONTACT', due_on: '2026-12-05' }]);
  await database.drop();
});
