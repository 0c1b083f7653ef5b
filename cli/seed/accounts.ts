import type { ParameterBook } from '../../common/parameters';
import type { Quarter } from '../../common/quarter';
import { situationOf, type SettledQuarter } from '../../subgraphs/contributions/domain/account';
import type { Claim } from '../../subgraphs/contributions/domain/claim';
import type { BulkMember } from '../../subgraphs/contributions/store/bulk';
import type { DemoMember } from './member';
import { toBulkMember, type AccountWindow } from './to-contributions';

/** A quarter as the contributions subgraph tells the others. */
export interface DemoQuarter extends SettledQuarter {
  readonly claim: Claim;
}

/** The accounts of the demo population: each is computed once, for every subgraph that keeps a part of it. */
export class DemoAccounts {
  private readonly known = new WeakMap<DemoMember, BulkMember>();

  /** @param book the law, @param window quarters that the accounts hold */
  constructor(
    private readonly book: ParameterBook,
    readonly window: AccountWindow,
  ) {}

  /** The account of a member. */
  of(member: DemoMember): BulkMember {
    const known = this.known.get(member);
    if (known) return known;
    const account = toBulkMember(this.book, member, this.window);
    this.known.set(member, account);
    return account;
  }

  /** Its quarters as the others know them, in order: those whose time to pay is over, and those that are paid. */
  quartersOf(member: DemoMember): DemoQuarter[] {
    const quarters = this.of(member).claims.map((claim) => ({ ...situationOf([claim]), claim }));
    return quarters.filter(
      ({ situation, claim }) => situation !== 'NOT_PAID' || isOver(claim.quarter, this.window.current),
    );
  }
}

function isOver(quarter: Quarter, current: Quarter): boolean {
  return quarter < current;
}
