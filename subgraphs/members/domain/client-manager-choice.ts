import type { Language } from '../../../common/i18n';

/** A client manager who could look after a file. */
export interface Candidate {
  readonly id: string;
  readonly languages: readonly string[];
  /** Whether the office serves the member's postal code. */
  readonly isNear: boolean;
  readonly isAbsent: boolean;
  /** Files taken on lately; the fewer, the sooner the next one. */
  readonly recentFiles: number;
}

/**
 * The client manager for a new file: one who speaks the member's language, first of the office near the home, first one who
 * is not absent, then the one with the fewest recent files. Undefined when nobody speaks the language.
 */
export function chooseClientManager(candidates: readonly Candidate[], language: Language): Candidate | undefined {
  const speaking = candidates.filter(({ languages }) => languages.includes(language));
  return [...speaking].sort(
    (one, other) =>
      Number(other.isNear) - Number(one.isNear) ||
      Number(one.isAbsent) - Number(other.isAbsent) ||
      one.recentFiles - other.recentFiles ||
      (one.id < other.id ? -1 : 1),
  )[0];
}
