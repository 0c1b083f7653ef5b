import { randomUUID } from 'node:crypto';
import { deliverEvents, publish } from '../../../common/events';
import { recoveryTaskChanged } from '../../../common/events/catalogue/contributions/recovery-task-changed';
import { members } from '../../../subgraphs/members/server';
import { writeMembers } from '../../../subgraphs/members/store/bulk';
import { findTaskPage } from '../../../subgraphs/members/store/tasks';
import { testDatabase } from '../../support/database';
import { completeMember } from '../demo';
import { today } from '../support';

test('work of recovery stands in the list with its own deadline until it is settled, by manager and by office', async () => {
  const database = await testDatabase({ subgraphs: ['members', 'contributions'] });
  const db = database.connect('members');
  const contributions = database.connect('contributions');
  const one = completeMember(1);
  const memberId = one.member.id;
  await writeMembers(db, [one], { by: 'seed', at: today.now() });
  const [officeId, clientManagerId] = [randomUUID(), randomUUID()];
  await db('office').insert({
    id: officeId,
    name: 'Office',
    address: 'Place 1',
    postal_codes: db.raw(`'{"[1000,1001)"}'`),
  });
  const manager = { id: clientManagerId, name: 'M', phone: '1', email: 'm@example.be', office_id: officeId };
  await db('client_manager').insert({ ...manager, languages: ['fr'] });
  await db('member').where({ id: memberId }).update({ client_manager_id: clientManagerId });
  const tell = async (task: object) => {
    const payload = {
      taskId,
      memberId,
      companyId: null,
      kind: 'MAKE_CONTACT' as const,
      dueOn: '2026-12-09',
      settledOn: null,
    };
    await contributions.transaction((trx) =>
      publish(trx, recoveryTaskChanged, { ...payload, ...task }, { subject: memberId, clock: today }),
    );
    const publisher = {
      module: { name: 'contributions', consumers: [] },
      services: { db: contributions, clock: today },
    };
    await deliverEvents({ publishers: [publisher], consumers: [{ module: members, services: { db, clock: today } }] });
  };
  const taskId = randomUUID();
  const page = { today: today.today(), limit: 10, after: undefined };
  await tell({});
  const expected = [{ id: taskId, memberId, kind: 'RECOVERY_MAKE_CONTACT', dueOn: '2026-12-09' }];
  expect(await findTaskPage(db, { clientManagerId, ...page })).toMatchObject(expected);
  expect(await findTaskPage(db, { officeId, ...page })).toMatchObject(expected);
  expect(await findTaskPage(db, { officeId: randomUUID(), ...page })).toEqual([]);
  await tell({ settledOn: '2026-12-01' });
  expect(await findTaskPage(db, { officeId, ...page })).toEqual([]);
  await tell({ taskId: randomUUID(), memberId: null, companyId: randomUUID() });
  expect(await db('task')).toHaveLength(1);
  await database.drop();
});
