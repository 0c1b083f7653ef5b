import type { Knex } from 'knex';

/** A payment that did not reach the member: it waits for another account. */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table payment drop constraint payment_status_check;
    alter table payment add constraint payment_status_check check (status in
      ('PLANNED', 'AMOUNT_AWAITED', 'HELD', 'ORDERED', 'PAID', 'RETURNED', 'CANCELLED'));
    alter table payment add column returned_on date, add column return_reason text collate "C",
      add column failed_iban text collate "C";
    comment on column payment.returned_on is 'Day on which it last came back or was rejected; null when it never did.';
    comment on column payment.return_reason is 'ISO reason of the bank for it; null when none was given.';
    comment on column payment.failed_iban is 'Account that it did not reach; another one makes it payable again.';
    create index payment_returned on payment (member_id) where status = 'RETURNED';`);
}

/** Takes it back; what came back is planned again. */
export async function down(db: Knex): Promise<void> {
  await db.raw(`
    drop index payment_returned;
    update payment set status = 'PLANNED' where status = 'RETURNED';
    alter table payment drop column returned_on, drop column return_reason, drop column failed_iban;
    alter table payment drop constraint payment_status_check;
    alter table payment add constraint payment_status_check check (status in
      ('PLANNED', 'AMOUNT_AWAITED', 'HELD', 'ORDERED', 'PAID', 'CANCELLED'))`);
}
