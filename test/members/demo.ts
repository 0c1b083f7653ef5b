import { randomUUID } from 'node:crypto';
import { parseEnterpriseNumber, parseSsin } from '../../common/identifiers';
import { parseLocalDate } from '../../common/dates';
import type { CompleteMember } from '../../subgraphs/members/store/bulk';

/** Valid mock social security numbers, one for each index. */
export function mockSsin(index: number, birth = '90-61-01'): string {
  const [year = '90', month = '61', day = '01'] = birth.split('-');
  const first = `${year}${month}${day}${String(index + 1).padStart(3, '0')}`;
  const base = Number(year) < 27 ? Number(`2${first}`) : Number(first);
  return `${first}${String(97 - (base % 97)).padStart(2, '0')}`;
}

/** A valid enterprise number for each index. */
export function mockEnterpriseNumber(index: number): string {
  const first = `0${String(9_000_000 + index)}`.padStart(8, '0');
  return `${first}${String(97 - (Number(first) % 97)).padStart(2, '0')}`;
}

/** A member in main occupation since 2022, with a spouse; what is given replaces the rest. */
export function completeMember(index: number, given: Partial<CompleteMember> = {}): CompleteMember {
  const id = randomUUID();
  const activityId = randomUUID();
  const from = parseLocalDate('2022-01-10');
  return {
    member: {
      id,
      ssin: parseSsin(mockSsin(index)),
      birthDate: parseLocalDate('1990-01-01'),
      sex: index % 2 === 0 ? 'MALE' : 'FEMALE',
      name: { first: `First${index}`, last: `Last${index}` },
      language: 'fr',
      address: { street: 'Rue de la Démo 1', postalCode: '5000', municipality: 'Namur', region: 'WALLONIA' },
      email: `member${index}@example.org`,
      phone: null,
      preferredChannel: 'EMAIL',
      iban: null,
      mutualFundCode: '200',
    },
    recordFrom: from,
    clientManagerId: null,
    activities: [
      {
        id: activityId,
        quality: 'SELF_EMPLOYED',
        branch: 'SERVICES',
        from,
        to: null,
        declaredOn: parseLocalDate('2022-01-05'),
        enterpriseNumber: parseEnterpriseNumber(mockEnterpriseNumber(index)),
        companyId: null,
        aidedMemberId: null,
        endReason: null,
      },
    ],
    situations: [],
    periods: [
      {
        id: randomUUID(),
        activityId,
        quality: 'SELF_EMPLOYED',
        branch: 'SERVICES',
        category: 'PRIMOSTARTER',
        from,
        to: parseLocalDate('2022-12-31'),
      },
      {
        id: randomUUID(),
        activityId,
        quality: 'SELF_EMPLOYED',
        branch: 'SERVICES',
        category: 'MAIN',
        from: parseLocalDate('2023-01-01'),
        to: null,
      },
    ],
    household: [
      {
        id: randomUUID(),
        name: { first: 'Anna', last: `Last${index}` },
        relation: 'SPOUSE',
        birthDate: parseLocalDate('1991-02-03'),
        isDependant: false,
        from,
        to: null,
      },
    ],
    companies: [],
    companyMandates: [],
    clientMandates: [],
    ...given,
  };
}
