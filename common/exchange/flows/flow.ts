import { isLegalContext } from '../../identifiers/legal-context';

/**
 * A flow of personal data between the fund and a partner, with the ground on which it rests. Nothing is sent or answered
 * outside a flow, and every use of one is written into the log of disclosures.
 */
export interface Flow {
  /** Stable name, kebab case; it stands in the log. */
  readonly id: string;
  /** Name of the ground in the network of the Crossroads Bank, which each call carries. */
  readonly legalContext: string;
  /** Deliberation of the Information Security Committee that allows the flow; null until the fund has its number. */
  readonly deliberation: string | null;
  /** Why the partner may know the data. */
  readonly purpose: string;
  /** Data that the flow carries, in words. */
  readonly data: readonly string[];
}

/**
 * Declares a flow.
 * @throws Error when the name or the legal context has another form, or purpose or data are missing.
 */
export function defineFlow(flow: Flow): Flow {
  if (!/^[a-z]+(-[a-z]+)*$/.test(flow.id)) throw new Error(`${flow.id}: a flow is named in kebab case`);
  if (!isLegalContext(flow.legalContext)) throw new Error(`${flow.id}: ${flow.legalContext} is no legal context`);
  if (flow.purpose === '' || flow.data.length === 0) throw new Error(`${flow.id}: a flow has a purpose and data`);
  return Object.freeze({ ...flow });
}
