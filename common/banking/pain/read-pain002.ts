import { all, anyText, at, readDocument, text, type Element } from '../camt/xml';
import { StatementFault } from '../fault';

/** What a bank says of one order. */
export interface ReportedOrder {
  readonly endToEndId: string;
  /** Status such as ACSC or RJCT; that of its payment information or group where the order has none of its own. */
  readonly status: string;
  /** ISO reason code; absent when the bank gives none. */
  readonly reason?: string | undefined;
}

/** A status report on a payment file. */
export interface StatusReport {
  readonly originalMessageId: string;
  /** Status of the whole; absent when the report is about orders only. */
  readonly groupStatus?: string | undefined;
  readonly groupReason?: string | undefined;
  /** Status of the payment information, in files of the fund always one; absent when the bank gives none. */
  readonly informationStatus?: string | undefined;
  readonly informationReason?: string | undefined;
  /** Orders that are named; a bank may name only those it refuses. */
  readonly orders: readonly ReportedOrder[];
}

/** Reads a status report (pain.002), whatever its version. @throws StatementFault when it is no such report */
export function readPain002(document: string): StatusReport {
  const report = at(readDocument(document), 'Document/CstmrPmtStsRpt');
  if (report === undefined) throw new StatementFault('UNKNOWN_FORMAT');
  const group = at(report, 'OrgnlGrpInfAndSts');
  const originalMessageId = text(group, 'OrgnlMsgId');
  if (originalMessageId === undefined) throw new StatementFault('ELEMENT_MISSING');
  const groupStatus = text(group, 'GrpSts');
  const [information, ...others] = all(report, 'OrgnlPmtInfAndSts');
  const orders = [information, ...others].flatMap((one) => (one === undefined ? [] : ordersOf(one, groupStatus)));
  // Several payment informations have no status in common.
  const alone = others.length === 0 ? information : undefined;
  const informationStatus = text(alone, 'PmtInfSts');
  const ofGroup = { groupStatus, groupReason: reasonOf(group) };
  return { originalMessageId, ...ofGroup, informationStatus, informationReason: reasonOf(alone), orders };
}

function ordersOf(information: Element, groupStatus: string | undefined): ReportedOrder[] {
  const status = text(information, 'PmtInfSts') ?? groupStatus;
  return all(information, 'TxInfAndSts').map((order) => {
    const endToEndId = text(order, 'OrgnlEndToEndId');
    const own = text(order, 'TxSts') ?? status;
    if (endToEndId === undefined || own === undefined) throw new StatementFault('ELEMENT_MISSING');
    return { endToEndId, status: own, reason: reasonOf(order) ?? reasonOf(information) };
  });
}

function reasonOf(element: Element | undefined): string | undefined {
  return anyText(at(element, 'StsRsnInf'), 'Rsn/Cd', 'Rsn/Prtry');
}
