import type { Knex } from 'knex';

const appendOnly = [
  'recovery_step',
  'recovery_delivery',
  'recovery_contact',
  'recovery_interruption',
  'recovery_proceeding_event',
];

/** What happened in recovery goes with the person whose retention ended, and else stays for ever. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function refuse_recovery_loss_but_erasure() returns trigger language plpgsql as $$
    declare
      row jsonb := to_jsonb(old);
      debtor uuid := case tg_table_name
        when 'recovery_delivery' then (select debtor_id from recovery_step where id = (row ->> 'step_id')::uuid)
        when 'recovery_proceeding_event'
          then (select debtor_id from recovery_proceeding where id = (row ->> 'proceeding_id')::uuid)
        else (row ->> 'debtor_id')::uuid end;
    begin
      if not exists (select from member_erasure where member_id = debtor and erased_on is not null)
      then raise exception 'what happened in recovery is append-only';
      end if;
      return old;
    end $$;
    comment on function refuse_recovery_loss_but_erasure is 'Lets facts of recovery go with a file that was erased, and refuses every other loss.';`);
  for (const table of appendOnly) {
    await knex.raw(`
      drop trigger ${table}_append_only on ${table};
      create trigger ${table}_append_only before truncate ${isMoved(table) ? '' : 'or update'} on ${table}
        for each statement execute function refuse_recovery_change();
      create trigger ${table}_erased before delete on ${table}
        for each row execute function refuse_recovery_loss_but_erasure();`);
  }
}

/** Refuses it again. */
export async function down(knex: Knex): Promise<void> {
  for (const table of appendOnly) {
    await knex.raw(`
      drop trigger ${table}_erased on ${table};
      drop trigger ${table}_append_only on ${table};
      create trigger ${table}_append_only before delete or ${isMoved(table) ? 'truncate' : 'update'} on ${table}
        for each statement execute function refuse_recovery_change();`);
  }
  await knex.raw('drop function refuse_recovery_loss_but_erasure');
}

/** Whether a table has a trigger of its own on updates: its rows pass on when two files become one. */
function isMoved(table: string): boolean {
  return table !== 'recovery_delivery' && table !== 'recovery_proceeding_event';
}
