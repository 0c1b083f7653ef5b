import type { Knex } from 'knex';

/**
 * Accounts of one person that become one: the number of the account that ends goes on finding the other, and the entries of
 * the ledger pass on as they are. The ledger stays append-only: nothing of an entry can change but whose account it is on
 * and the number that its claim has there, and only along a merger that is on record.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('former_account_number', (table) => {
    table.comment('Numbers of accounts that another took over: payments with them are for the other.');
    table.bigInteger('account_number').primary().comment('Ten-digit number of the account that ended.');
    table.uuid('member_id').notNullable().index().comment('The member for whom payments with it are.');
  });
  await knex.schema.alterTable('ledger_entry', (table) => {
    table.uuid('booked_under').comment('File under which it was booked, when another took that file over; null else.');
  });
  await knex.raw(`
    create function refuse_ledger_change_but_merger() returns trigger language plpgsql as $$
    declare passing text[] := array['member_id', 'claim_number', 'booked_under'];
    begin
      if to_jsonb(new) - passing <> to_jsonb(old) - passing
        or new.booked_under is distinct from coalesce(old.booked_under, old.member_id)
        or (new.claim_number is null) <> (old.claim_number is null)
        or not exists (
          select from merged_member where duplicate_id = old.member_id and member_id = new.member_id)
      then raise exception 'the ledger is append-only';
      end if;
      return new;
    end $$;
    comment on function refuse_ledger_change_but_merger is 'Lets an entry pass to the account that took over its own, and refuses every other change.';
    drop trigger ledger_entry_append_only on ledger_entry;
    create trigger ledger_entry_append_only before delete or truncate on ledger_entry
      for each statement execute function refuse_ledger_change();
    create trigger ledger_entry_passes_on before update on ledger_entry
      for each row execute function refuse_ledger_change_but_merger();`);
}

/** Forgets them. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger ledger_entry_passes_on on ledger_entry;
    drop trigger ledger_entry_append_only on ledger_entry;
    create trigger ledger_entry_append_only before update or delete on ledger_entry
      for each statement execute function refuse_ledger_change();
    drop function refuse_ledger_change_but_merger;`);
  await knex.schema.alterTable('ledger_entry', (table) => table.dropColumn('booked_under'));
  await knex.schema.dropTable('former_account_number');
}
