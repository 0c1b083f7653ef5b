import { element, xmlDocument, type XmlPart } from '../../../common/exchange/xml';
import { memberSsin } from '../subgraph';

/** What a test says of a notification; the rest is filled in. */
export interface TestNotification {
  readonly ssin?: string;
  readonly id?: string;
  readonly version?: number;
  readonly status?: string;
  readonly isProvisional?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly kind?: 'INCAPACITY' | 'MATERNITY';
  readonly exitCode?: string;
  readonly incapacityCategory?: string;
}

/** Id of the attestation of most tests. */
export const attestationId = '0f8fad5b-d9cb-469f-a165-70867728950e';

const details = {
  INCAPACITY: ['IndependentIncapacityForWorkAllowance', 'independentIncapacityForWork', 'C421'],
  MATERNITY: ['IndependentPregnancy', 'independentPregnancy', 'C423'],
} as const;

/** A message of a mutual fund, valid against the schema of the Crossroads Bank. */
export function attestationMessage(
  notifications: readonly TestNotification[],
  ticket = 'b6f7f1a0-51c3-4f5b-9c4a-6f6f3c0d1e01',
) {
  const organization = (sector: string) =>
    element('organizationIdentification', [element('sector', sector), element('institution', '1')]);
  const root = element(
    'n:notifyHdiIndemnityAllowanceAttest',
    [
      element('sender', [element('ticket', ticket), organization('11')]),
      element('receiver', [organization('15')]),
      element('legalContext', 'SELF_EMPLOYED:ASSIMILATION'),
      element('sequenceNumber', '1'),
      element('hiaAttestNotifications', notifications.map(notificationOf)),
    ],
    { 'xmlns:n': 'http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceNotifications/v1' },
  );
  return xmlDocument(root);
}

function notificationOf(given: TestNotification): XmlPart {
  const { ssin = memberSsin, id = attestationId, version = 0, status = 'CREATION', isProvisional = false } = given;
  const identified = [
    element('attestationId', id),
    element('attestationVersion', String(version)),
    element('attestationStatus', status),
  ];
  return element('hiaAttestNotification', [
    element('ssin', ssin!),
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
}: TestNotification): XmlPart {
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
