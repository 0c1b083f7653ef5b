import { makeStructuredCommunication } from '../../../../common/identifiers';

/** Runs of digits that may be a structured communication somebody typed wrong, its signs left out. */
const twelveDigits = /(?<!\d)\d{12}(?!\d)/g;

/** Most account numbers that one text is searched for. */
const maximum = 20;

/**
 * Numbers of accounts that a mistyped structured communication may mean: one digit wrong, or two neighbors exchanged, so
 * that the check digits fit. Proposals for people only; nothing is booked on them.
 */
export function nearAccountNumbers(communication: string): number[] {
  const compact = communication.replace(/(?<=\d)[/. ](?=\d)/g, '');
  const typed = [...compact.matchAll(twelveDigits)].map(([digits]) => digits);
  const meant = typed.flatMap((digits) => [...replaced(digits), ...exchanged(digits)]);
  const numbers = meant.filter(isConfirmed).map((digits) => Number(digits.slice(0, 10)));
  return [...new Set(numbers)].slice(0, maximum);
}

function replaced(digits: string): string[] {
  const places = [...digits].map((_digit, place) => place);
  return places.flatMap((place) =>
    [...'0123456789'].map((digit) => digits.slice(0, place) + digit + digits.slice(place + 1)),
  );
}

function exchanged(digits: string): string[] {
  return [...digits.slice(1)].map((digit, place) => {
    return digits.slice(0, place) + digit + digits.charAt(place) + digits.slice(place + 2);
  });
}

/** Compared, not parsed: most of what is tried is wrong, and an exception for each would take longer than all the rest. */
function isConfirmed(digits: string): boolean {
  return makeStructuredCommunication(Number(digits.slice(0, 10))) === digits;
}
