import { parseLocalDate } from '../../../../common/dates';
import {
  isCollectionInFlight,
  type CollectionStatus,
} from '../../../../subgraphs/contributions/domain/direct-debit/in-flight';
import { contributionsBook as book } from '../../law/book';

const collectOn = parseLocalDate('2026-12-31');
const isAwaited = (status: CollectionStatus, on: string) =>
  isCollectionInFlight(book, { status, collectOn }, parseLocalDate(on));

test.each(['PROPOSED', 'APPROVED', 'IN_FILE', 'ACCEPTED'] as const)(
  '%s is awaited until its silence speaks',
  (status) => {
    expect(isAwaited(status, '2026-12-01')).toBe(true);
    expect(isAwaited(status, '2027-01-10')).toBe(true);
    expect(isAwaited(status, '2027-01-11')).toBe(false);
  },
);

test.each(['COLLECTED', 'REJECTED', 'RETURNED', 'CANCELLED'] as const)('%s is not awaited', (status) => {
  expect(isAwaited(status, '2026-12-01')).toBe(false);
});
