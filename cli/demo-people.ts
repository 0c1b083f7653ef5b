import { demoAccountants, demoClientManagers } from '../subgraphs/members/jobs/demo-reference';
import { memberId } from './seed/identifiers';
import type { DemoPeople } from '../gateway/development';

/** Whom of the demo population the personas are: always the same people, whatever its seed. */
export function demoPeople(): DemoPeople {
  return {
    memberId: memberId(0),
    accountantId: demoAccountants[0].id,
    clientManagerId: demoClientManagers[0]?.id,
  };
}
