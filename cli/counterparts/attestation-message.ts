import { element, xmlDocument, type XmlPart } from '../../common/exchange/xml';

/** What a simulated mutual fund says of one attestation; the rest is filled in. */
export interface SimulatedAttestation {
  readonly ssin: string;
  /** Number that took the place of the first. */
  readonly replacedBy?: string;
  readonly id: string;
  readonly version?: number;
  readonly status?: string;
  readonly isProvisional?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: 'INCAPACITY' | 'MATERNITY';
  readonly exitCode?: string;
  /** Category of the payments; null leaves it out. */
  readonly incapacityCategory?: string | null;
}

const details = {
  INCAPACITY: ['IndependentIncapacityForWorkAllowance', 'independentIncapacityForWork', 'C421'],
  MATERNITY: ['IndependentPregnancy', 'independentPregnancy', 'C423'],
} as const;

/**
 * A message of a simulated mutual fund, valid against the schema of the Crossroads Bank.
 * @param filters elements that the Crossroads Bank left out
 */
export function attestationMessage(
  notifications: readonly SimulatedAttestation[],
  ticket: string,
  filters: readonly string[] = [],
): string {
  const organization = (sector: string) =>
    element('organizationIdentification', [element('sector', sector), element('institution', '1')]);
  const root = element(
    'n:notifyHdiIndemnityAllowanceAttest',
    [
      element('sender', [element('ticket', ticket), organization('11')]),
      element('receiver', [organization('15')]),
      element('legalContext', 'SELF_EMPLOYED:ASSIMILATION'),
      element('sequenceNumber', '1'),
      filters.length > 0 &&
        element(
          'dataFilters',
          filters.map((name) => element('filteredElement', name)),
        ),
      element('hiaAttestNotifications', notifications.map(notificationOf)),
    ],
    { 'xmlns:n': 'http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceNotifications/v1' },
  );
  return xmlDocument(root);
}

function notificationOf(given: SimulatedAttestation): XmlPart {
  const { ssin, replacedBy, id, version = 0, status = 'CREATION', isProvisional = false } = given;
  const identified = [
    element('attestationId', id),
    element('attestationVersion', String(version)),
    element('attestationStatus', status),
  ];
  return element('hiaAttestNotification', [
    element('ssin', ssin, replacedBy === undefined ? {} : { replacedBy }),
    element('attestationIdentification', [
      element('yearQuarter', '2026Q3'),
      element('creationDate', '2026-10-05'),
      ...(isProvisional ? [element('temporaryAttest', '')] : identified),
    ]),
    status === 'CANCELLATION' ? null : element('allowances', [allowanceOf(given)]),
  ]);
}

function allowanceOf({
  kind = 'INCAPACITY',
  from = '2026-07-06',
  to = '2026-09-30',
  ...rest
}: SimulatedAttestation): XmlPart {
  const { exitCode = '0', incapacityCategory = '3' } = rest;
  const [category, detail, document] = details[kind];
  const period = element('period', [element('beginDate', from), element('endDate', to)]);
  return element('allowance', [
    element('socialRisk', [
      element('socialRiskCategory', category),
      element(detail, [
        element('socialStatus', '4'),
        period,
        element('exitCode', exitCode),
        element('initialStartDate', from),
      ]),
    ]),
    element('payments', [
      element('payment', [
        element('document', document),
        element('incapacityCategory', incapacityCategory),
        element('familySituation', '04'),
        element('allowanceCategory', '0'),
        period,
        element('amount', '4500.00'),
        element('days', '75'),
      ]),
    ]),
  ]);
}
