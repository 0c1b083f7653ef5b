import type { CopyValue } from '../../../common/database';
import type { LocalDate } from '../../../common/dates';
import type { BulkMember } from './bulk';

/** Rows of one invented case, by table. */
export interface DemoCases {
  readonly benefit_case: readonly (readonly CopyValue[])[];
  readonly decision: readonly (readonly CopyValue[])[];
  readonly payment: readonly (readonly CopyValue[])[];
}

/** Past and running cases of a member of the demo population; most members have none. */
export function demoCases(_member: BulkMember, _today: LocalDate): DemoCases[] {
  return [];
}
