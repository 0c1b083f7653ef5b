import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Subject } from '../../common/access';
import type { Answer, StoryGraph } from './graph';

/** What a story remembers from one chapter to the next. */
export type Memory = Record<string, string>;

/** One thing that somebody does, and what the graph answers. */
export interface Chapter {
  readonly title: string;
  /** What happens, in a sentence or two. */
  readonly told: string;
  readonly on: string;
  readonly who: (memory: Memory) => Subject;
  readonly operation: string;
  readonly variables: (memory: Memory) => object;
  /** What the answer must hold. */
  readonly expected: object;
  /** What later chapters need of the answer. */
  readonly remember?: (answer: Answer) => Memory;
}

/** A story with its page in docs/stories. */
export interface Story {
  readonly title: string;
  readonly introduction: string;
  readonly page: string;
  readonly chapters: readonly Chapter[];
}

/** A chapter as it went. */
export interface Told extends Chapter {
  readonly sent: object;
  readonly answer: Answer;
}

/** Lets one chapter happen: the day comes, somebody asks, and the parts learn of it. */
export async function tell(graph: StoryGraph, chapter: Chapter, memory: Memory): Promise<Told> {
  graph.goTo(chapter.on);
  const sent = chapter.variables(memory);
  const answer = await graph.ask(chapter.who(memory), chapter.operation, sent);
  await graph.deliver();
  Object.assign(memory, chapter.remember?.(answer));
  return { ...chapter, sent, answer };
}

/** The page of a story: every chapter with its operation, variables and answer; ids are replaced by their order. */
export function renderPage({ title, introduction }: Story, told: readonly Told[]): string {
  const chapters = told.map(
    (one, index) => `## ${index + 1}. ${one.title} (${one.on})

${one.told}

\`\`\`graphql
${one.operation.trim()}
\`\`\`

Variables:

\`\`\`json
${JSON.stringify(one.sent, null, 2)}
\`\`\`

Answer:

\`\`\`json
${JSON.stringify(one.answer, null, 2)}
\`\`\`
`,
  );
  const page = `# ${title}

${introduction}

This page is written by the test of the story (\`npx jest test/stories\`); run it with \`WRITE_STORIES=1\` to write the page
again after a change.

${chapters.join('\n')}`;
  return withoutIds(page);
}

/** Whether the page of the docs is the one that the story gives; writes it instead when WRITE_STORIES is set. */
export function isCurrent(page: string, path: string): boolean {
  if (process.env.WRITE_STORIES === '1') writeFileSync(path, page);
  return existsSync(path) && readFileSync(path, 'utf8') === page;
}

function withoutIds(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/base64,[^"]*"/g, 'base64,…"').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!known.has(id)) known.set(id, `id-${known.size + 1}`);
    return known.get(id) as string;
  });
}
