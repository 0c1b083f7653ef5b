import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedPages } from './generated-pages';

const root = join(__dirname, '..');

/** `npm run docs:generate`: writes every page that is made from code, and says which changed. */
async function main(): Promise<void> {
  for (const [path, content] of Object.entries(await generatedPages())) {
    if (content === readIfPresent(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

void main();
