import type { Knex } from 'knex';

/**
 * DEMO DATA: offices, client managers and accountants of an invented fund, for the demo population only. Nobody and nothing
 * in particular is meant; the telephone numbers and addresses are not in use.
 */
const offices = [
  ['6f1d1c52-0000-4000-8000-000000000001', 'Bruxelles / Brussel', 'Demostraat 1, 1000 Bruxelles', '[1000,1300)'],
  ['6f1d1c52-0000-4000-8000-000000000002', 'Namur', 'Rue de la Démo 2, 5000 Namur', '[1300,1500)', '[4000,8000)'],
  ['6f1d1c52-0000-4000-8000-000000000003', 'Antwerpen', 'Demostraat 3, 2000 Antwerpen', '[1500,4000)'],
  ['6f1d1c52-0000-4000-8000-000000000004', 'Gent', 'Demostraat 4, 9000 Gent', '[8000,10000)'],
  ['6f1d1c52-0000-4000-8000-000000000005', 'Eupen', 'Demostraße 5, 4700 Eupen', '[4700,4800)'],
] as const;

const managers = [
  ['01', 'Claire Demoulin', 0, ['fr', 'nl', 'en']],
  ['02', 'Wim Demeester', 0, ['nl', 'fr', 'en']],
  ['03', 'Hélène Demoustier', 1, ['fr', 'en']],
  ['04', 'Olivier Demoitié', 1, ['fr', 'de']],
  ['05', 'Saskia Demeyer', 2, ['nl', 'en']],
  ['06', 'Bram Demol', 2, ['nl', 'fr']],
  ['07', 'Inge Demuynck', 3, ['nl', 'fr', 'en']],
  ['08', 'Klaus Demold', 4, ['de', 'fr', 'en']],
] as const;

/** Accountants of the demo population; the first is the one of the persona. */
export const demoAccountants = [
  { id: '6f1d1c52-0000-4000-8000-000000000301', name: 'Demo Fiduciaire' },
  { id: '6f1d1c52-0000-4000-8000-000000000302', name: 'Demo Boekhouders' },
] as const;

/** A client manager of the demo population, with what decides on whose files they look after. */
export interface DemoClientManager {
  readonly id: string;
  readonly languages: readonly string[];
  readonly officeId: string;
}

/** Client managers of the demo population; the first is the one of the persona. */
export const demoClientManagers: readonly DemoClientManager[] = managers.map(([number, , office, languages]) => ({
  id: managerId(number),
  languages,
  officeId: offices[office][0],
}));

/** The client manager who serves a place in a language: of its office, else of another office in that language. */
export function demoClientManagerFor(postalCode: string, language: string, index: number): string {
  const code = Number(postalCode);
  const near = offices.filter(([, , , ...ranges]) => ranges.some((range) => isWithin(range, code))).at(-1)?.[0];
  const speaking = demoClientManagers.filter(({ languages }) => languages.includes(language));
  const there = speaking.filter(({ officeId }) => officeId === near);
  const choice = there.length > 0 ? there : speaking;
  return choice[index % choice.length]?.id ?? managerId('01');
}

/** Writes the offices, client managers and accountants of the demo population; what is there already stays. */
export async function writeDemoReference(db: Knex, at: Date): Promise<void> {
  const officeRows = offices.map(([id, name, address, ...ranges]) => ({
    id,
    name,
    address,
    postal_codes: db.raw('?::int4range[]', [`{${ranges.map((range) => `"${range}"`).join(',')}}`]),
  }));
  await db('office').insert(officeRows).onConflict('id').ignore();
  const managerRows = managers.map(([number, name, office, languages]) => ({
    id: managerId(number),
    name,
    phone: `+3220000${number}0`,
    email: `${name
      .split(' ')[1]
      ?.toLowerCase()
      .replace(/[^a-z]/g, '')}@example.org`,
    office_id: offices[office][0],
    languages: [...languages],
  }));
  await db('client_manager').insert(managerRows).onConflict('id').ignore();
  const accountantRows = demoAccountants.map((accountant) => ({ ...accountant, recorded_at: at }));
  await db('accountant').insert(accountantRows).onConflict('id').ignore();
}

function managerId(number: string): string {
  return `6f1d1c52-0000-4000-8000-0000000002${number}`;
}

function isWithin(range: string, code: number): boolean {
  const [from = 0, to = 0] = range.slice(1, -1).split(',').map(Number);
  return from <= code && code < to;
}
