import type { Language } from '../../../common/i18n';
import type { Context } from '../context';
import type { Letter, LetterParties } from '../domain/letters/letter';
import { setLetter, type LetterKind } from '../domain/letters/pdf';
import type { Language as AskedLanguage } from '../schema.generated';
import type { MemberPerson } from '../store/members';

/** Language of a letter: the one that was asked for, else the member's. */
export function letterLanguage(person: MemberPerson, asked: AskedLanguage | null | undefined): Language {
  return asked ? (asked.toLowerCase() as Language) : person.language;
}

/** The fund and the member as a letter names them. */
export function letterParties({ config }: Context, person: MemberPerson): LetterParties {
  const { fundName: name, fundAddress: address, contact } = config;
  return { fund: { name, address, ...contact }, person };
}

/** A letter as a document of the schema. */
export async function letterDocument(letter: Letter, reference: string, kind: LetterKind) {
  const content = (await setLetter(letter, kind)).toString('base64');
  return { fileName: `${reference}.pdf`, mediaType: 'application/pdf', content };
}
