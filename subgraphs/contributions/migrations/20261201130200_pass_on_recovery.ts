import type { Knex } from 'knex';

const aboutDebtors = ['recovery_step', 'recovery_contact', 'recovery_interruption'];

/**
 * What happened in recovery passes to the account that takes over another: whose it is, and the numbers that the claims it is
 * about have there, can change along a merger that is on record, and nothing else.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function refuse_recovery_change_but_merger() returns trigger language plpgsql as $$
    declare passing text[] := array['debtor_id', 'liable_id', 'debt_keys'];
    begin
      if to_jsonb(new) - passing <> to_jsonb(old) - passing or not exists (
        select from merged_member
        where (duplicate_id = old.debtor_id and member_id = new.debtor_id)
          or (duplicate_id::text = to_jsonb(old) ->> 'liable_id' and member_id::text = to_jsonb(new) ->> 'liable_id'))
      then raise exception 'what happened in recovery is append-only';
      end if;
      return new;
    end $$;
    comment on function refuse_recovery_change_but_merger is 'Lets a fact of recovery pass to the account that took over its own, and refuses every other change.';`);
  for (const table of aboutDebtors) {
    await knex.raw(`
      drop trigger ${table}_append_only on ${table};
      create trigger ${table}_append_only before delete or truncate on ${table}
        for each statement execute function refuse_recovery_change();
      create trigger ${table}_passes_on before update on ${table}
        for each row execute function refuse_recovery_change_but_merger();`);
  }
}

/** Refuses it again. */
export async function down(knex: Knex): Promise<void> {
  for (const table of aboutDebtors) {
    await knex.raw(`
      drop trigger ${table}_passes_on on ${table};
      drop trigger ${table}_append_only on ${table};
      create trigger ${table}_append_only before update or delete on ${table}
        for each statement execute function refuse_recovery_change();`);
  }
  await knex.raw('drop function refuse_recovery_change_but_merger');
}
