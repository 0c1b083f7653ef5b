import { logDisclosure } from '../../../../common/exchange/flows';
import type { Ssin } from '../../../../common/identifiers';
import type { Context } from '../context';
import { careerFlow } from '../messages/flows';
import { inastiPartner } from '../store/partners';
import { findPersonBySsin, type CareerPerson } from '../store/persons';

/** The person whose career is asked for, after the question was written into the log; null when there is nobody. */
export async function disclosedPerson(ssin: Ssin, { db, clock, subject }: Context): Promise<CareerPerson | null> {
  const person = await findPersonBySsin(db, ssin);
  if (person === null) return null;
  const counterparty = subject.roles.includes('inasti') ? inastiPartner : 'fund';
  const memberIds = [person.memberId];
  await logDisclosure(db, { flow: careerFlow, direction: 'OUT', counterparty, by: subject.id, memberIds }, clock.now());
  return person;
}
