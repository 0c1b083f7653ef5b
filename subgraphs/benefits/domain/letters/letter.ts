import type { Mention } from '../charter/clocks';

/** A part of a letter under its heading; the first part has none. */
export interface LetterPart {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}

/** A letter in words, with the mentions of the law that it carries. */
export interface Letter {
  readonly sender: readonly string[];
  readonly addressee: readonly string[];
  readonly title: string;
  readonly references: string;
  readonly parts: readonly LetterPart[];
  readonly mentions: readonly Mention[];
}

/** Who writes and who receives. */
export interface LetterParties {
  readonly fund: { readonly name: string; readonly address: string; readonly phone: string; readonly email: string };
  readonly person: {
    readonly firstName: string;
    readonly lastName: string;
    readonly street: string;
    readonly postalCode: string;
    readonly municipality: string;
  };
}

/** Lines of the sender. */
export function senderLines({ fund }: LetterParties): string[] {
  return [fund.name, fund.address, `${fund.phone} · ${fund.email}`];
}

/** Lines of the addressee. */
export function addresseeLines({ person }: LetterParties): string[] {
  return [`${person.firstName} ${person.lastName}`, person.street, `${person.postalCode} ${person.municipality}`];
}
