import type { Context } from '../context';
import type { Overpayment } from '../domain/overpayment';
import { findOverpayment } from '../store/overpayments';
import { isUuid } from '../store/uuid';

/** An undue sum that the caller may open; undefined when there is none or it is another's. */
export async function openableOverpayment({ db, mayActFor }: Context, id: string): Promise<Overpayment | undefined> {
  const found = isUuid(id) ? await findOverpayment(db, id) : undefined;
  return found !== undefined && (await mayActFor(found.memberId)) ? found : undefined;
}

/** An undue sum after it was changed in this request. */
export async function changedOverpayment({ db }: Context, id: string): Promise<Overpayment> {
  const found = await findOverpayment(db, id);
  if (found === undefined) throw new Error('an undue sum that was just written is gone');
  return found;
}
