import { isLocalDate, type LocalDate } from '../../../../common/dates';

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const write = (prefix: string, text: string) => Buffer.from(`${prefix}:${text}`).toString('base64url');

function read(prefix: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return text.startsWith(`${prefix}:`) ? text.slice(prefix.length + 1) : '';
}

/** Place after an order; a cursor that is none starts at the beginning. */
export const orderPlace = {
  write: (place: { readonly on: LocalDate; readonly id: string }) => write('order', `${place.on}:${place.id}`),
  read: (cursor: string) => {
    const [on = '', orderId = ''] = read('order', cursor).split(':');
    return isLocalDate(on) && id.test(orderId) ? { on, id: orderId } : undefined;
  },
};

/** Place after a batch. */
export const batchNumber = {
  write: (number: number) => write('batch', String(number)),
  read: (cursor: string) => {
    const text = read('batch', cursor);
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  },
};
