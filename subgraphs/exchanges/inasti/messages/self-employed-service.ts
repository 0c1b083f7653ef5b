import { element, xmlDocument, type WrittenElement, type XmlPart } from '../../../../common/exchange/xml';
import type { LocalDate } from '../../../../common/dates';
import type { Ssin } from '../../../../common/identifiers';
import type { Quarter } from '../../../../common/quarter';
import type { CareerQuarterFacts } from '../domain/career';
import type { CareerSegment } from '../domain/segments';
import { Codes } from './codes';
import { careerFlow } from './flows';

/** What both answers carry around their content. */
export interface Envelope {
  /** Ticket of whoever asks, at most 36 characters. */
  readonly ticket: string;
  /** Id of the answer, a UUID. */
  readonly answerId: string;
  readonly at: Date;
  readonly ssin: Ssin;
  readonly fund: { readonly code: string; readonly enterpriseNumber: string | null };
  /** Whether codes of our own may stand where INASTI's are not public. */
  readonly acceptSimulated: boolean;
}

/** A document and whether any code in it is simulated. */
export interface ServiceDocument {
  readonly xml: string;
  readonly isSimulated: boolean;
}

/** Most lines that one answer on contributions carries. */
export const mostContributions = 40;

/**
 * Answer `consultCareerResponse` of SelfEmployedService version 2.
 * @throws CodesNotPublished when a code is needed that the fund does not have
 */
export function careerDocument(
  envelope: Envelope,
  segments: readonly CareerSegment[],
  from: LocalDate | null,
): ServiceDocument {
  const codes = new Codes(envelope.acceptSimulated);
  const criteria = [element('ssin', envelope.ssin), from && element('period', [element('beginDate', from)])];
  const affiliation = element('affiliation', [
    fundElement(envelope),
    element(
      'careerSegments',
      segments.map((segment) => segmentElement(segment, codes)),
    ),
  ]);
  const career = element('career', [
    element('nisseReference', envelope.answerId.replaceAll('-', '').slice(0, 15)),
    element('affiliations', [affiliation]),
  ]);
  const found = segments.length > 0;
  const content = [statusElement(found), found && element('ssin', envelope.ssin), found && career];
  return finish('consultCareerResponse', envelope, criteria, content, codes);
}

/**
 * Answer `consultContributionsResponse` of SelfEmployedService version 2.
 * @param quarters at most 40, in order @throws CodesNotPublished when a code is needed that the fund does not have
 */
export function contributionsDocument(
  envelope: Envelope,
  quarters: readonly CareerQuarterFacts[],
  period: { readonly from: Quarter; readonly to: Quarter },
): ServiceDocument {
  const codes = new Codes(envelope.acceptSimulated);
  const criteria = [
    element('ssin', envelope.ssin),
    element('period', [
      element('beginQuarter', yearQuarter(period.from)),
      element('endQuarter', yearQuarter(period.to)),
    ]),
  ];
  const lines = quarters
    .slice(0, mostContributions)
    .map(({ quarter, situation, isContinuedInsurance }) =>
      element('contribution', [
        element('quarter', yearQuarter(quarter)),
        fundElement(envelope),
        element('contributionSituation', [
          element('code', codes.of('situation', isContinuedInsurance ? `CONTINUED_${situation}` : situation)),
        ]),
      ]),
    );
  const found = lines.length > 0;
  const content = [
    statusElement(found),
    found && element('ssin', envelope.ssin),
    found && element('contributions', lines),
  ];
  return finish('consultContributionsResponse', envelope, criteria, content, codes);
}

function finish(
  name: string,
  envelope: Envelope,
  criteria: readonly XmlPart[],
  content: readonly XmlPart[],
  codes: Codes,
) {
  codes.check();
  const root = element(
    `se:${name}`,
    [...head(envelope), element('legalContext', careerFlow.legalContext), element('criteria', criteria), ...content],
    { 'xmlns:se': 'http://kszbcss.fgov.be/intf/SelfEmployedService/v2' },
  );
  return { xml: xmlDocument(root), isSimulated: codes.isSimulated };
}

function head({ ticket, answerId, at }: Envelope): XmlPart[] {
  const moment = at.toISOString();
  return [
    element('informationCustomer', [
      element('ticket', ticket),
      element('timestampSent', moment),
      element('customerIdentification', [element('sector', '15'), element('institution', '0')]),
    ]),
    element('informationCBSS', [
      element('ticketCBSS', answerId),
      element('timestampReceive', moment),
      element('timestampReply', moment),
    ]),
  ];
}

function statusElement(found: boolean): WrittenElement | null {
  const [value, code, description] = found
    ? ['DATA_FOUND', 'MSG00000', 'Treatment successful']
    : ['NO_DATA_FOUND', 'MSG00100', 'No data found'];
  return element('status', [element('value', value), element('code', code), element('description', description)]);
}

function fundElement({ fund }: Envelope): WrittenElement | null {
  return element('socialInsuranceFund', [
    element('enterpriseNumber', fund.enterpriseNumber),
    element('code', fund.code),
  ]);
}

function segmentElement({ from, to, quality, category, isAssimilated }: CareerSegment, codes: Codes): XmlPart {
  return element('careerSegment', [
    element('period', [element('beginDate', from), element('endDate', to)]),
    element('selfEmployedQuality', [element('code', codes.of('quality', quality))]),
    element('contribution', [element('code', codes.of('contribution', category))]),
    isAssimilated && element('equality', [element('code', codes.of('equality', 'ASSIMILATED'))]),
  ]);
}

/** `2026-Q3` as `2026Q3`. */
function yearQuarter(quarter: Quarter): string {
  return quarter.replace('-', '');
}
