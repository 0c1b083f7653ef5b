const codeOfZero = '0'.charCodeAt(0);
const codeOfNine = '9'.charCodeAt(0);
const codeOfA = 'A'.charCodeAt(0);

/** Remainder modulo 97 of a text of digits and capitals, in which A to Z stand for 10 to 35 (ISO/IEC 7064, ISO 13616). */
export function modulo97(text: string): number {
  let remainder = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const value = code <= codeOfNine ? code - codeOfZero : code - codeOfA + 10;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Two check digits that national numbers carry: 97 less the remainder of what precedes, 01 to 97. */
export function complementTo97(text: string): string {
  return twoDigits(97 - modulo97(text));
}

/** Two check digits of ISO 7064 MOD 97-10 for a text to which `00` stands appended where they go: 02 to 98. */
export function complementTo98(text: string): string {
  return twoDigits(98 - modulo97(text));
}

/** Two check digits of Belgian accounts and communications: the remainder itself, 97 instead of 00. */
export function remainderOr97(text: string): string {
  return twoDigits(modulo97(text) || 97);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
