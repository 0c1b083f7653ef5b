import { isLocalDate, type LocalDate } from '../../../../common/dates';
import {
  childOf,
  childrenOf,
  readXml,
  replacementOf,
  textOf,
  textsOf,
  UnreadableXml,
  type XmlElement,
} from '../../../../common/exchange/xml';
import { isSsin } from '../../../../common/identifiers';
import { isQuarter, type Quarter } from '../../../../common/quarter';
import type { Attestation, AttestationRefusal, AttestedRisk } from '../domain/attestation';

/** Most notifications that one message may carry. */
export const mostNotifications = 5000;

/** A notification that was read, or why it cannot be taken in. */
export type ReadNotification =
  | { readonly attestation: Attestation }
  | { readonly attestationId: string | null; readonly refusal: AttestationRefusal; readonly element?: string };

/** A message of the Crossroads Bank with indemnity attestations. */
export interface AttestationMessage {
  /** Ticket of the sender; the same one again is the same message. */
  readonly ticket: string;
  readonly notifications: readonly ReadNotification[];
}

/** Rules that a whole message can break. */
export type MessageIssue =
  'XML_MALFORMED' | 'XML_DOCUMENT_TYPE' | 'XML_WRONG_ROOT' | 'XML_NO_TICKET' | 'TOO_MANY_NOTIFICATIONS';

/** The message cannot be read as a whole; nothing of it is taken in. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
  constructor(readonly issue: MessageIssue) {
    super(`the message cannot be read: ${issue}`);
  }
}

/**
 * Reads a `notifyHdiIndemnityAllowanceAttest` message (HdiIndemnityAllowanceNotifications, version 1). The vocabulary of the
 * Crossroads Bank stops here.
 * @throws UnreadableMessage when it is not such a message
 */
export function readAttestationMessage(document: string): AttestationMessage {
  const root = childOf(parse(document), 'notifyHdiIndemnityAllowanceAttest');
  if (root === undefined) throw new UnreadableMessage('XML_WRONG_ROOT');
  const ticket = textOf(childOf(root, 'sender'), 'ticket');
  if (ticket === undefined || ticket === '' || ticket.length > 36) throw new UnreadableMessage('XML_NO_TICKET');
  const notifications = childrenOf(childOf(root, 'hiaAttestNotifications'), 'hiaAttestNotification');
  if (notifications.length > mostNotifications) throw new UnreadableMessage('TOO_MANY_NOTIFICATIONS');
  if (notifications.length === 0) throw new UnreadableMessage('XML_WRONG_ROOT');
  const filters = new Set(textsOf(childOf(root, 'dataFilters'), 'filteredElement').map(lastName));
  return { ticket, notifications: notifications.map((one) => readNotification(one, filters)) };
}

function parse(document: string): XmlElement {
  try {
    return readXml(document);
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    throw new UnreadableMessage(error.reason === 'DOCUMENT_TYPE' ? 'XML_DOCUMENT_TYPE' : 'XML_MALFORMED');
  }
}

/** A value of a notification that breaks its rule. */
class InvalidElement extends Error {
  constructor(readonly element: string) {
    super(element);
  }
}

/** An element of a filter may be written with the path that leads to it. */
function lastName(path: string): string {
  return path.split(/[/.]/).at(-1) ?? path;
}

/**
 * Reads one notification. What the Crossroads Bank left out, because the fund may not see it, is not told: it is never read as
 * though it were empty.
 * @param filters names of the elements that were left out
 */
function readNotification(notification: XmlElement, filters: ReadonlySet<string>): ReadNotification {
  const identification = childOf(notification, 'attestationIdentification');
  const attestationId = textOf(identification, 'attestationId') ?? null;
  try {
    if (identification?.temporaryAttest !== undefined) return { attestationId, refusal: 'ATTESTATION_PROVISIONAL' };
    return { attestation: readAttestation(notification, identification) };
  } catch (error) {
    if (!(error instanceof InvalidElement)) throw error;
    const refusal = filters.has(error.element) ? 'ATTESTATION_FILTERED' : 'ATTESTATION_INVALID';
    return { attestationId, refusal, element: error.element };
  }
}

const uuid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const version = /^\d{1,10}$/;
const highestVersion = 9_999_999_998;

function readAttestation(notification: XmlElement, identification: XmlElement | undefined): Attestation {
  const is = (name: string, test: (text: string) => boolean, from: XmlElement | undefined = identification) => {
    const text = textOf(from, name);
    if (text === undefined || !test(text)) throw new InvalidElement(name);
    return text;
  };
  const status = is('attestationStatus', isStatus) as Attestation['status'];
  const risks = childrenOf(childOf(notification, 'allowances'), 'allowance').flatMap(readRisk);
  if (status !== 'CANCELLATION' && risks.length === 0) throw new InvalidElement('allowances');
  return {
    attestationId: is('attestationId', (text) => uuid.test(text)).toLowerCase(),
    ssin: is('ssin', isAnySsin, notification),
    replacedBy: replacement(notification),
    version: Number(is('attestationVersion', (text) => version.test(text) && Number(text) <= highestVersion)),
    status,
    quarter: quarterOf(is('yearQuarter', (text) => isQuarter(quarterOf(text)))),
    madeOn: is('creationDate', isLocalDate) as LocalDate,
    risks,
  };
}

/** A replacement that is no number is worth nothing. */
function replacement(notification: XmlElement): string | null {
  const number = replacementOf(notification, 'ssin');
  return number !== undefined && isAnySsin(number) ? number : null;
}

function isStatus(text: string): boolean {
  return ['CREATION', 'MODIFICATION', 'CANCELLATION'].includes(text);
}

/** Mock numbers are those of test environments; a person with one is found only where one was recorded. */
function isAnySsin(text: string): boolean {
  return isSsin(text, { acceptMock: true });
}

/** `2026Q3` as `2026-Q3`. */
function quarterOf(text: string): Quarter {
  return `${text.slice(0, 4)}-${text.slice(4)}` as Quarter;
}

const kinds: Readonly<Record<string, { readonly detail: string; readonly kind: AttestedRisk['kind'] } | undefined>> = {
  IndependentIncapacityForWorkAllowance: { detail: 'independentIncapacityForWork', kind: 'INCAPACITY' },
  IndependentPregnancy: { detail: 'independentPregnancy', kind: 'MATERNITY' },
};

/** Category of incapacity of a payment that says that the activity has ceased. */
const withCessation = '3';

/** Risks that concern the fund: incapacity and maternity of the self-employed. Others are passed over. */
function readRisk(allowance: XmlElement): AttestedRisk[] {
  const socialRisk = childOf(allowance, 'socialRisk');
  const known = kinds[textOf(socialRisk, 'socialRiskCategory') ?? ''];
  if (known === undefined) return [];
  const detail = childOf(socialRisk, known.detail);
  if (detail === undefined) throw new InvalidElement(known.detail);
  const period = childOf(detail, 'period');
  const from = dateIn(period, 'beginDate');
  const to = optionalDateIn(period, 'endDate');
  if (from === null || (to !== null && to < from)) throw new InvalidElement('period');
  const categories = childrenOf(childOf(allowance, 'payments'), 'payment').map((one) =>
    textOf(one, 'incapacityCategory'),
  );
  return [
    {
      kind: known.kind,
      from,
      to,
      initialStart: optionalDateIn(detail, 'initialStartDate'),
      exitCode: textOf(detail, 'exitCode') ?? null,
      hasCeased: hasCeased(categories),
    },
  ];
}

/** Null when no payment says so, or a category was left out while no other one says that the activity ceased. */
function hasCeased(categories: readonly (string | undefined)[]): boolean | null {
  if (categories.includes(withCessation)) return true;
  return categories.length === 0 || categories.includes(undefined) ? null : false;
}

function dateIn(element: XmlElement | undefined, name: string): LocalDate {
  const text = textOf(element, name);
  if (text === undefined || !isLocalDate(text)) throw new InvalidElement(name);
  return text;
}

function optionalDateIn(element: XmlElement | undefined, name: string): LocalDate | null {
  return element?.[name] === undefined ? null : dateIn(element, name);
}
