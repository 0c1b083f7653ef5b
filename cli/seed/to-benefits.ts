import { parseSsin, type Iban } from '../../common/identifiers';
import type { BulkMember } from '../../subgraphs/benefits/store/bulk';
import type { DemoQuarter } from './facts';
import type { DemoMember } from './member';

/** What the benefits subgraph holds of a member of the demo population. */
export function toBenefitMember(demo: DemoMember, quarters: readonly DemoQuarter[]): BulkMember {
  return {
    person: {
      memberId: demo.id,
      ssin: parseSsin(demo.ssin, { acceptMock: true }),
      firstName: demo.firstName,
      lastName: demo.lastName,
      birthDate: demo.birthDate,
      sex: demo.sex,
      language: demo.language,
      street: demo.street,
      postalCode: demo.place.postalCode,
      municipality: demo.place.name,
      region: demo.place.region,
      mutualFundCode: demo.mutualFundCode,
      email: demo.email,
      iban: demo.iban as Iban,
      diedOn: null,
    },
    quarters: quarters.map(({ quarter, category, situation, income }) => ({
      quarter,
      category,
      situation,
      income: income ?? null,
    })),
  };
}
