import type { KnownGap } from './known-gaps';

/**
 * The page docs/known-gaps.md: what the law says and the rules knowingly do not express, for each subgraph. It depends on
 * nothing but the registers.
 */
export function renderGapsPage(registers: readonly (readonly [string, readonly KnownGap[]])[]): string {
  const intro = [
    '# Known gaps',
    'Generated from the `known-gaps.yaml` files; do not edit by hand. What the law says and the rules knowingly do not express.',
  ];
  const parts = registers.filter(([, gaps]) => gaps.length > 0).map(([name, gaps]) => renderRegister(name, gaps));
  return `${intro.join('\n\n')}\n\n${parts.join('\n')}`;
}

function renderRegister(name: string, gaps: readonly KnownGap[]): string {
  const rows = gaps.map(
    ({ id, article, what, why, owner, expires }) =>
      `| \`${id}\` | ${article} | ${what} | ${why} | ${owner} | ${expires} |\n`,
  );
  return `## ${name}\n\n| Gap | Article | What | Why | Owner | Looked at again by |\n|---|---|---|---|---|---|\n${rows.join('')}`;
}
