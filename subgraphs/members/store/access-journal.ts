import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { accessPurpose, isOwnFile, type Subject } from '../../../common/access';
import type { Clock } from '../../../common/clock';

interface Reading {
  readonly memberId: string;
  readonly fields: readonly string[];
}

/**
 * Writes down who reads whose file, with which fields and for what purpose (General Data Protection Regulation, articles 5
 * and 15). The readings of one tick go into one statement; a file whose reading cannot be written down is not shown.
 */
export class AccessJournal {
  private readonly writer: DataLoader<Reading, void>;

  constructor(
    private readonly db: Knex,
    private readonly clock: Clock,
    private readonly subject: Subject,
    private readonly purpose?: string,
  ) {
    this.writer = new DataLoader((readings) => this.write(readings), { cache: false });
  }

  /** Notes that the caller reads fields of a file; the member's own readings are not noted. */
  async note(memberId: string, fields: readonly string[]): Promise<void> {
    if (isOwnFile(this.subject, memberId)) return;
    await this.writer.load({ memberId, fields });
  }

  private async write(readings: readonly Reading[]): Promise<void[]> {
    const { id, roles } = this.subject;
    const role = roles.find((one) => one === 'staff' || one === 'client_manager') ?? roles[0] ?? 'member';
    const purpose = accessPurpose(role, this.purpose);
    const at = this.clock.now();
    const rows = readings.map(({ memberId, fields }) => ({
      member_id: memberId,
      at,
      subject_id: id,
      role,
      purpose,
      fields: [...fields],
    }));
    await this.db('access_log').insert(rows);
    return readings.map(() => undefined);
  }
}
