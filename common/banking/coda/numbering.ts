import type { CodaLine } from './line';

const highest = 9_999;

/**
 * Checks that movements are numbered one after the other and that the details of each are; after 9999 comes 0. Records
 * that go on carry the numbers of the record they belong to.
 */
export class Numbering {
  private sequence = 0;
  private detail = 0;

  /** Takes the numbers of a line; says whether it opens a new movement. @throws StatementFault */
  take(line: CodaLine): 'MOVEMENT' | 'DETAIL' | 'CONTINUED' {
    const [sequence, detail] = [line.count(3, 6), line.count(7, 10)];
    if (line.kind !== '21' && line.kind !== '31') {
      if (sequence !== this.sequence || detail !== this.detail) throw line.fault('SEQUENCE');
      return 'CONTINUED';
    }
    const isDetail = sequence === this.sequence && detail === after(this.detail) && this.sequence > 0;
    const isMovement = line.kind === '21' && sequence === after(this.sequence) && detail === 0;
    if (!isDetail && !isMovement) throw line.fault('SEQUENCE');
    [this.sequence, this.detail] = [sequence, detail];
    return isDetail ? 'DETAIL' : 'MOVEMENT';
  }
}

function after(number: number): number {
  return number === highest ? 0 : number + 1;
}
