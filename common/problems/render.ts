import { allTexts } from '../i18n';
import type { RegisteredProblem } from './registry';

/** The page schema/errors.md: every code that a client can meet. It depends on nothing but the registry. */
export function renderProblemsPage(registry: Readonly<Record<string, RegisteredProblem>>): string {
  const intro = [
    '# Codes of refusals and errors',
    'Generated from `common/problems/registry`; do not edit by hand. Codes are stable and never translated; texts are.',
    'A *refusal* is a type of the schema (`MEMBER_NOT_FOUND` is `MemberNotFound`): part of the answer, with the facts to act on.',
    'An *error* is an entry of `errors`: `extensions.code`, `extensions.correlationId`, and `extensions.retryable` where a repeat may help.',
  ];
  const parts = (['error', 'refusal'] as const).map((kind) => renderKind(kind, registry));
  return `${intro.join('\n\n')}\n\n${parts.join('\n')}`;
}

function renderKind(kind: 'error' | 'refusal', registry: Readonly<Record<string, RegisteredProblem>>): string {
  const title = kind === 'error' ? 'Errors' : 'Refusals';
  const codes = Object.keys(registry).filter((code) => registry[code]?.kind === kind);
  const rows = codes.sort().map((code) => renderRow(code, registry[code] as RegisteredProblem));
  return `## ${title}\n\n| Code | Since | Repeat | Meaning | Text |\n|---|---|---|---|---|\n${rows.join('')}`;
}

function renderRow(code: string, { since, retryable, description, text }: RegisteredProblem): string {
  const cells = [`\`${code}\``, since, retryable ? 'yes' : 'no', description, allTexts().get(text)?.en ?? ''];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').trim()).join(' | ')} |\n`;
}
