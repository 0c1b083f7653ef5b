import { ssinDigest, type Subject } from '../../common/access';
import type { Memory, Story } from './story';

const staff = (): Subject => ({ id: '6f1d1c52-0000-4000-8000-000000000201', roles: ['client_manager'] });
const nora = ({ memberId }: Memory): Subject => ({ id: 'nora', roles: ['member'], memberId: memberId ?? '' });
const newcomer = (): Subject => ({ id: 'nora', roles: ['member'], ssinDigest: ssinDigest('91650200273') });

const address = { street: 'Rue de la Démo 12', postalCode: '5000', municipality: 'Namur' };

const categories = 'affiliations { from to category quality }';

/** From the first day of an activity to its last. */
export const starterStory: Story = {
  title: 'From the first day to the last',
  introduction:
    'Nora starts a design studio in Namur. Her situation changes as lives do, and with each change she tells the fund one thing and learns what follows from it. All people, numbers and companies are invented.',
  page: 'docs/stories/starter.md',
  chapters: [
    {
      title: 'Nora affiliates',
      told: 'Before she starts, Nora affiliates herself. She learns her category and why, gets her certificate, a client manager and her next steps.',
      on: '2024-01-05',
      who: newcomer,
      operation: `
mutation AffiliateMember($input: AffiliateMemberInput!) {
  affiliateMember(input: $input) {
    __typename
    ... on AffiliateMemberSuccess {
      member { id reference clientManager { name office { name } } }
      affiliation { from category }
      attestation { url }
      nextSteps { text deadlineOn }
      explanation { text }
    }
    ... on Problem { code message }
    ... on InvalidInput { issues { path code message } }
  }
}`,
      variables: () => ({
        input: {
          person: {
            ssin: '91650200273',
            name: { first: 'Nora', last: 'Lambert' },
            language: 'FR',
            address,
            contact: { email: 'nora@example.org' },
            mutualFundCode: '200',
          },
          activity: { startsOn: '2024-01-15', branch: 'SERVICES', enterpriseNumber: '0900000147' },
          idempotencyKey: 'nora-starts',
        },
      }),
      expected: {
        affiliateMember: {
          __typename: 'AffiliateMemberSuccess',
          affiliation: { from: '2024-01-15', category: 'PRIMOSTARTER' },
        },
      },
      remember: ({ affiliateMember }) => ({ memberId: affiliateMember.member.id }),
    },
    {
      title: 'She becomes self-employed beside a job',
      told: 'In May Nora takes a job at half time. From the quarter after its start the studio is her secondary occupation.',
      on: '2024-05-08',
      who: nora,
      operation: `
mutation TakeJob($input: DeclareSituationInput!) {
  declareSituation(input: $input) {
    __typename
    ... on DeclareSituationSuccess {
      situation { kind from fraction }
      member { ${categories} categoryExplanation(quarter: "2024-Q3") { category steps { text } } }
    }
    ... on Problem { code message }
  }
}`,
      variables: ({ memberId }) => ({
        input: {
          memberId,
          situation: { kind: 'EMPLOYEE', from: '2024-05-11', fraction: '0.5000' },
          idempotencyKey: 'nora-job',
        },
      }),
      expected: {
        declareSituation: {
          member: {
            affiliations: [
              { from: '2024-07-01', to: null, category: 'SECONDARY' },
              { from: '2024-01-15', to: '2024-06-30', category: 'PRIMOSTARTER' },
            ],
            categoryExplanation: { category: 'SECONDARY' },
          },
        },
      },
      remember: () => ({}),
    },
    {
      title: 'She marries',
      told: 'Nora marries Sam. The fund records him in her household and asks whether he helps in the studio.',
      on: '2024-06-15',
      who: nora,
      operation: lifeEvent('household { name { first } relation }'),
      variables: ({ memberId }) => ({
        input: {
          memberId,
          kind: 'MARRIAGE',
          on: '2024-06-13',
          person: { name: { first: 'Sam', last: 'Peeters' }, birthDate: '1990-03-04' },
          isSpouseHelping: false,
          idempotencyKey: 'nora-marries',
        },
      }),
      expected: {
        declareLifeEvent: {
          event: { kind: 'MARRIAGE', on: '2024-06-13' },
          consequences: [
            { subject: 'HOUSEHOLD', effect: 'CHANGES', automatic: true },
            { subject: 'HOUSEHOLD', effect: 'REQUIRES', automatic: false, deadline: '2024-09-11' },
            { subject: 'MUTUAL_FUND', effect: 'INFORMS' },
          ],
          member: { household: [{ name: { first: 'Sam' }, relation: 'SPOUSE' }] },
        },
      },
    },
    {
      title: 'She leaves the job',
      told: 'In September Nora leaves her job to live from the studio. The quarter in which the job ends is main occupation again.',
      on: '2024-09-16',
      who: nora,
      operation: `
query Situations {
  me { situations { id kind from to } ${categories} }
}`,
      variables: () => ({}),
      expected: { me: { situations: [{ kind: 'EMPLOYEE', from: '2024-05-11', to: null }] } },
      remember: ({ me }) => ({ situationId: me.situations[0].id }),
    },
    {
      title: 'The category follows',
      told: 'She gives the last day of the job. The third quarter, in which it ends, is no longer secondary; her first four quarters as a starter are not over yet.',
      on: '2024-09-16',
      who: nora,
      operation: `
mutation LeaveJob($input: EndSituationInput!) {
  endSituation(input: $input) {
    __typename
    ... on EndSituationSuccess { member { ${categories} } }
    ... on Problem { code message }
  }
}`,
      variables: ({ situationId }) => ({ input: { situationId, on: '2024-09-15' } }),
      expected: {
        endSituation: {
          member: {
            affiliations: [{ from: '2024-01-15', to: null, category: 'PRIMOSTARTER' }],
          },
        },
      },
    },
    {
      title: 'She has a child',
      told: 'In February Lou is born. A quarter without contribution, service vouchers on the initiative of the fund, and what to ask elsewhere.',
      on: '2025-02-10',
      who: nora,
      operation: lifeEvent('household { name { first } relation isDependant }'),
      variables: ({ memberId }) => ({
        input: {
          memberId,
          kind: 'BIRTH',
          on: '2025-02-08',
          person: { name: { first: 'Lou', last: 'Peeters' } },
          idempotencyKey: 'lou',
        },
      }),
      expected: {
        declareLifeEvent: {
          event: { kind: 'BIRTH' },
          consequences: [
            { subject: 'HOUSEHOLD', automatic: true },
            { subject: 'CONTRIBUTIONS', effect: 'CHANGES', automatic: true },
            { subject: 'BENEFITS', effect: 'OPENS', automatic: true },
            { subject: 'MUTUAL_FUND', effect: 'REQUIRES', automatic: false },
            { subject: 'FAMILY_BENEFITS', effect: 'REQUIRES', automatic: false },
          ],
          member: { household: [{ name: { first: 'Sam' } }, { name: { first: 'Lou' }, isDependant: true }] },
        },
      },
    },
    {
      title: 'She takes on a helper',
      told: 'Her brother Finn helps from April on. He is affiliated as helper, and Nora answers with him for his contributions.',
      on: '2025-03-20',
      who: nora,
      operation: `
mutation TakeHelper($input: AffiliateHelperInput!) {
  affiliateHelper(input: $input) {
    __typename
    ... on AffiliateHelperSuccess {
      affiliation { from category quality }
      member { solidarityLinks { kind from } }
    }
    ... on Problem { code message }
  }
}`,
      variables: ({ memberId }) => ({
        input: {
          aidedMemberId: memberId,
          person: {
            ssin: '96710100157',
            name: { first: 'Finn', last: 'Lambert' },
            language: 'FR',
            address,
          },
          activity: { startsOn: '2025-04-01', branch: 'SERVICES' },
          expectedDaysAYear: 120,
          idempotencyKey: 'finn',
        },
      }),
      expected: {
        affiliateHelper: {
          affiliation: { from: '2025-04-01', quality: 'HELPER' },
          member: { solidarityLinks: [{ kind: 'SELF_EMPLOYED_FOR_HELPER', from: '2025-04-01' }] },
        },
      },
    },
    {
      title: 'She founds a company',
      told: 'The studio becomes a company. It is affiliated within three months, and Nora is its director.',
      on: '2025-06-01',
      who: staff,
      operation: `
mutation FoundCompany($input: AffiliateCompanyInput!) {
  affiliateCompany(input: $input) {
    __typename
    ... on AffiliateCompanySuccess { company { id name } isLate nextSteps { text } }
    ... on Problem { code message }
  }
}`,
      variables: () => ({
        input: {
          enterpriseNumber: '0900000246',
          name: 'Studio Nora',
          legalForm: '610',
          foundedOn: '2025-05-20',
          language: 'FR',
          address,
          idempotencyKey: 'studio',
        },
      }),
      expected: { affiliateCompany: { __typename: 'AffiliateCompanySuccess', isLate: false } },
      remember: ({ affiliateCompany }) => ({ companyId: affiliateCompany.company.id }),
    },
    {
      title: 'She directs it',
      told: 'The mandate is recorded with the joint liability of the company.',
      on: '2025-06-01',
      who: staff,
      operation: `
mutation Direct($input: RecordCompanyMandateInput!) {
  recordCompanyMandate(input: $input) {
    __typename
    ... on RecordCompanyMandateSuccess {
      mandate { kind from company { isExemptStarter } member { solidarityLinks { kind company { name } } } }
      nextSteps { text }
    }
    ... on Problem { code message }
  }
}`,
      variables: ({ memberId, companyId }) => ({
        input: {
          memberId,
          companyId,
          kind: 'DIRECTOR',
          from: '2025-05-20',
          isPaid: true,
          earlierSelfEmployedQuarters: 5,
          idempotencyKey: 'nora-directs',
        },
      }),
      expected: {
        recordCompanyMandate: {
          mandate: {
            kind: 'DIRECTOR',
            company: { isExemptStarter: true },
            member: { solidarityLinks: [{ kind: 'COMPANY_FOR_DIRECTOR', company: { name: 'Studio Nora' } }, {}] },
          },
        },
      },
    },
    {
      title: 'The company moves',
      told: 'The studio moves to Antwerp.',
      on: '2025-09-02',
      who: staff,
      operation: `
mutation MoveCompany($input: MoveCompanyInput!) {
  moveCompany(input: $input) {
    __typename
    ... on MoveCompanySuccess { company { address { street municipality region } } }
    ... on Problem { code message }
  }
}`,
      variables: ({ companyId }) => ({
        input: {
          companyId,
          address: { street: 'Demostraat 7', postalCode: '2000', municipality: 'Antwerpen' },
          on: '2025-09-01',
        },
      }),
      expected: { moveCompany: { company: { address: { municipality: 'Antwerpen', region: 'FLANDERS' } } } },
    },
    {
      title: 'She falls ill',
      told: 'In March Nora falls ill and stops all work. She learns what her mutual fund needs, until when, and from which quarter she may ask for assimilation.',
      on: '2026-03-07',
      who: nora,
      operation: lifeEvent('openTasks { kind dueOn }'),
      variables: ({ memberId }) => ({
        input: { memberId, kind: 'ILLNESS', on: '2026-03-04', isFullStop: true, idempotencyKey: 'nora-ill' },
      }),
      expected: {
        declareLifeEvent: {
          consequences: [
            { subject: 'MUTUAL_FUND', effect: 'REQUIRES', deadline: '2026-03-11' },
            { subject: 'CONTRIBUTIONS', effect: 'OPENS', text: expect.stringContaining('2026-Q2') },
            { subject: 'FILE', effect: 'INFORMS', automatic: true },
          ],
        },
      },
    },
    {
      title: 'She stops',
      told: 'At the end of June Nora stops for good. The answer tells what ends, what she may still ask for, and until when.',
      on: '2026-07-05',
      who: nora,
      operation: `
mutation Cease($input: CeaseActivityInput!) {
  ceaseActivity(input: $input) {
    __typename
    ... on CeaseActivitySuccess {
      isLate
      attestation { kind url }
      consequences { subject effect text automatic deadline }
      member { category ${categories} }
    }
    ... on Problem { code message }
  }
}`,
      variables: ({ memberId }) => ({ input: { memberId, on: '2026-06-30', idempotencyKey: 'nora-stops' } }),
      expected: {
        ceaseActivity: {
          isLate: false,
          attestation: { kind: 'CESSATION_CERTIFICATE' },
          member: {
            category: null,
            affiliations: [
              { category: 'MAIN', from: '2025-01-01', to: '2026-06-30' },
              { category: 'PRIMOSTARTER', from: '2024-01-15', to: '2024-12-31' },
            ],
          },
        },
      },
    },
    {
      title: 'What the other parts know',
      told: 'The account of her contributions follows from the same events: it claims no quarter after the last one of her activity.',
      on: '2026-07-06',
      who: nora,
      operation: `
query Afterwards {
  me {
    category
    solidarityLinks { kind from to }
    account { quarters(last: 2) { quarter } }
    lifeEvents { kind on }
  }
}`,
      variables: () => ({}),
      expected: {
        me: {
          category: null,
          solidarityLinks: [
            { kind: 'COMPANY_FOR_DIRECTOR', from: '2025-05-20', to: '2026-06-30' },
            { kind: 'SELF_EMPLOYED_FOR_HELPER', from: '2025-04-01', to: null },
          ],
          account: { quarters: [{ quarter: '2026-Q2' }, { quarter: '2026-Q1' }] },
          lifeEvents: [{ kind: 'ILLNESS' }, { kind: 'BIRTH' }, { kind: 'MARRIAGE' }],
        },
      },
    },
  ],
};

function lifeEvent(member: string): string {
  return `
mutation DeclareLifeEvent($input: DeclareLifeEventInput!) {
  declareLifeEvent(input: $input) {
    __typename
    ... on Problem { code message }
    ... on DeclareLifeEventSuccess {
      event { id kind on }
      consequences { subject effect text automatic deadline }
      member { ${member} }
    }
  }
}`;
}
