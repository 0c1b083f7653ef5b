import { migrate, rollbackAll } from '../../../common/database';
import { membersFixture } from '../support';

test('every migration can be taken back and made again; every table and column is described', async () => {
  const fixture = await membersFixture();
  const { members } = await import('../../../subgraphs/members/server');
  const undone = await rollbackAll(fixture.db, members);
  expect(undone.length).toBeGreaterThan(5);
  await migrate(fixture.db, members);
  const { rows } = await fixture.db.raw(`
    select class.relname || '.' || attribute.attname as name
    from pg_class class join pg_attribute attribute on attribute.attrelid = class.oid
    where class.relnamespace = 'members'::regnamespace and class.relkind = 'r' and attribute.attnum > 0
      and not attribute.attisdropped
      and (col_description(class.oid, attribute.attnum) is null or obj_description(class.oid) is null)`);
  expect(rows).toEqual([]);
  await fixture.drop();
});
