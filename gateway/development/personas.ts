import type { Role } from '../../common/access';
import { translate, type Language } from '../../common/i18n';

/** Whom of the demo population the personas are. */
export interface DemoPeople {
  /** Member whose file the member persona opens. */
  readonly memberId: string;
  /** Accountant who holds mandates. */
  readonly accountantId: string;
  /** Client manager who looks after files; a stranger to the demo data unless given. */
  readonly clientManagerId?: string | undefined;
}

/** Somebody as whom a developer can act. */
export interface Persona {
  readonly id: string;
  readonly role: Role;
  /** Claims of the token beside the usual ones; see common/access/token/claims.ts. */
  readonly claims: Readonly<Record<string, string>> & { readonly sub: string; readonly scope: string };
}

/** Ids of the personas, in the order in which they are offered. */
export const personaIds = [
  'member',
  'newcomer',
  'accountant',
  'client-manager',
  'staff',
  'reporting',
  'mutual-fund',
  'inasti',
  'tax-administration',
  'operator',
] as const;

/** Number of somebody who has no file yet and may affiliate: from a range that nobody has. */
const newcomerSsin = '91650200273';

/** The personas over the demo population. */
export function personasOf({ memberId, accountantId, clientManagerId }: DemoPeople): readonly Persona[] {
  return [
    persona('member', 'member', { member_id: memberId }),
    persona('newcomer', 'member', { ssin: newcomerSsin }),
    persona('accountant', 'accountant', { accountant_id: accountantId }),
    persona('client-manager', 'client_manager', clientManagerId === undefined ? {} : { sub: clientManagerId }),
    persona('staff', 'staff'),
    persona('reporting', 'reporting'),
    persona('mutual-fund', 'mutual_fund', { scope: 'mutual_fund:200' }),
    persona('inasti', 'inasti'),
    persona('tax-administration', 'tax_administration'),
    persona('operator', 'operator'),
  ];
}

/** What a persona is called for people. */
export function labelOf({ id }: Persona, language: Language): string {
  return translate(language, `access.persona-${id}`);
}

function persona(id: (typeof personaIds)[number], role: Role, claims: Readonly<Record<string, string>> = {}): Persona {
  return { id, role, claims: { sub: `demo-${id}`, scope: role, ...claims } };
}
