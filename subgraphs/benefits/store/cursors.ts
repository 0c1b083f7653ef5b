import { isLocalDate } from '../../../common/dates';
import type { ListedCase } from '../domain/case';
import type { CaseCursor } from './cases';
import { isUuid } from './uuid';

/** Opaque cursor of a case. */
export function writeCursor({ submittedOn, id }: Pick<ListedCase, 'submittedOn' | 'id'>): string {
  return Buffer.from(`${submittedOn} ${id}`).toString('base64url');
}

/** Place that a cursor stands for; undefined when it is no cursor of a case. */
export function readCursor(cursor: string): CaseCursor | undefined {
  const [submittedOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return isLocalDate(submittedOn) && isUuid(id) ? { submittedOn, id } : undefined;
}
