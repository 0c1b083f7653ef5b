import type { ParameterBook } from '../../common/parameters';
import { situationOf, type SettledQuarter } from '../../subgraphs/contributions/domain/account';
import type { Claim } from '../../subgraphs/contributions/domain/claim';
import type { BulkMember as AccountOfMember } from '../../subgraphs/contributions/store/bulk';
import type { CompleteMember } from '../../subgraphs/members/store/bulk';
import type { DemoMember } from './member';
import { toBulkMember, type AccountWindow } from './to-contributions';
import { toCompleteMember } from './to-members';

/** A quarter as the contributions subgraph tells the others. */
export interface DemoQuarter extends SettledQuarter {
  readonly claim: Claim;
}

/** Files and accounts of the demo population: each is made once, for every subgraph that keeps a part of it. */
export class DemoFacts {
  private readonly files = new WeakMap<DemoMember, CompleteMember>();
  private readonly accounts = new WeakMap<DemoMember, AccountOfMember>();

  /** @param book the law, @param window quarters that the accounts hold */
  constructor(
    private readonly book: ParameterBook,
    private readonly window: AccountWindow,
  ) {}

  /** The file of a member. */
  file(member: DemoMember): CompleteMember {
    return kept(this.files, member, toCompleteMember);
  }

  /** The account of a member. */
  account(member: DemoMember): AccountOfMember {
    return kept(this.accounts, member, (one) => toBulkMember(this.book, one, this.window));
  }

  /** Its quarters as the others know them, in order: those whose time to pay is over, and those that are paid. */
  quarters(member: DemoMember): DemoQuarter[] {
    const quarters = this.account(member).claims.map((claim) => ({ ...situationOf([claim]), claim }));
    return quarters.filter(({ situation, quarter }) => situation !== 'NOT_PAID' || quarter < this.window.current);
  }
}

function kept<Made>(
  cache: WeakMap<DemoMember, Made>,
  member: DemoMember,
  make: (member: DemoMember) => Made,
): Made & object {
  const known = cache.get(member);
  if (known) return known;
  const made = make(member) as Made & object;
  cache.set(member, made);
  return made;
}
