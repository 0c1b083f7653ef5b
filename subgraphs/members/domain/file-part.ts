/** A part of a member's file, as live updates name it. */
export type MemberFilePart =
  'PERSON' | 'AFFILIATION' | 'HOUSEHOLD' | 'MANDATES' | 'LIFE_EVENTS' | 'ACCOUNT' | 'REQUESTS' | 'BENEFITS' | 'CAREER';

/**
 * The part of the file that a domain event changed, by its name. What is work of the fund alone (a client manager is to make
 * contact) and what ends a file for good is told to nobody.
 */
const parts: ReadonlyMap<string, MemberFilePart> = new Map([
  ['members.member-recorded', 'PERSON'],
  ['members.ssin-replaced', 'PERSON'],
  ['members.member-died', 'PERSON'],
  ['members.affiliation-changed', 'AFFILIATION'],
  ['members.affiliation-ended', 'AFFILIATION'],
  ['members.household-changed', 'HOUSEHOLD'],
  ['members.client-mandate-granted', 'MANDATES'],
  ['members.client-mandate-revoked', 'MANDATES'],
  ['members.life-event-declared', 'LIFE_EVENTS'],
  ['contributions.quarter-settled', 'ACCOUNT'],
  ['contributions.payment-booked', 'ACCOUNT'],
  ['contributions.refund-paid', 'ACCOUNT'],
  ['contributions.request-submitted', 'REQUESTS'],
  ['inasti.exemption-decided', 'REQUESTS'],
  ['inasti.waiver-decided', 'REQUESTS'],
  ['inasti.assimilation-decided', 'CAREER'],
  ['benefits.case-opened', 'BENEFITS'],
  ['benefits.decision-taken', 'BENEFITS'],
  ['benefits.payment-ordered', 'BENEFITS'],
  ['benefits.payment-made', 'BENEFITS'],
  ['mutual-funds.indemnity-attested', 'BENEFITS'],
]);

/** Who publishes what members are told of. */
export const filePublishers: readonly string[] = [
  ...new Set([...parts.keys()].map((name) => name.split('.')[0] ?? '')),
];

/** The part of the file that an event changed; undefined when members are not told of it. */
export function filePartOf(event: string): MemberFilePart | undefined {
  return parts.get(event);
}
