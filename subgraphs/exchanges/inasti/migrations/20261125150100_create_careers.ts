import type { Knex } from 'knex';

/** Persons and the quarters of their careers. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(tables);
}

/** Removes the tables. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table career_year, career_person');
}

const tables = `
  create table career_person (
    member_id uuid primary key,
    ssin char(11) collate "C" not null,
    first_name text not null,
    last_name text not null,
    language char(2) not null,
    birth_date date,
    died_on date
  );
  create index career_person_ssin on career_person (ssin);
  comment on table career_person is 'Copy of the persons whose careers INASTI is told; kept by domain events of the members subgraph.';
  comment on column career_person.member_id is 'The member.';
  comment on column career_person.ssin is 'Social security identification number that counts now.';
  comment on column career_person.first_name is 'First name.';
  comment on column career_person.last_name is 'Last name.';
  comment on column career_person.language is 'Language of texts: fr, nl, de or en.';
  comment on column career_person.birth_date is 'Date of birth; null when the register does not know it fully.';
  comment on column career_person.died_on is 'Day of death; null while alive.';

  create table career_year (
    member_id uuid not null,
    year smallint not null,
    situations char(4) collate "C" not null,
    categories char(4) collate "C" not null,
    income_cents bigint,
    primary key (member_id, year)
  );
  comment on table career_year is 'Settled quarters of each member, a year a row; kept by domain events of the contributions subgraph.';
  comment on column career_year.member_id is 'The member.';
  comment on column career_year.year is 'Calendar year.';
  comment on column career_year.situations is 'One letter a quarter: P PAID, N NOT_PAID, E EXEMPTED, A ASSIMILATED, O NOT_OWED, . not settled.';
  comment on column career_year.categories is 'One letter a quarter: M MAIN, F PRIMOSTARTER, S SECONDARY, T STUDENT, D ARTICLE_37, L ARTICLE_37_POLITICAL_MANDATE, X MAXI_SPOUSE, N MINI_SPOUSE, P PENSIONER, R PENSION_AGE_REDUCED, A PENSION_AGE, . not known.';
  comment on column career_year.income_cents is 'Income of the year on which contributions are computed, in cents; null when not known.';
`;
