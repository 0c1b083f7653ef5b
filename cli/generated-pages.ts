import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnownGaps, loadParameters, renderGapsPage, renderParametersPage } from '../common/parameters';
import { problemRegistry, renderProblemsPage } from '../common/problems';
import { subgraphDirectory, subgraphNames } from '../common/subgraph/module';

const root = join(__dirname, '..');

/** Every page that is made from code and data, by its path; the committed files must be equal to them. */
export async function generatedPages(): Promise<Record<string, string>> {
  const folders = parameterFolders();
  return {
    'docs/parameters.md': renderParametersPage(folders.map(([, folder]) => loadParameters(folder))),
    'docs/known-gaps.md': renderGapsPage(folders.map(([name, folder]) => [name, gapsOf(folder)] as const)),
    'schema/errors.md': renderProblemsPage(problemRegistry),
  };
}

/** Subgraphs with law of their own, and where it stands. */
function parameterFolders(): [string, string][] {
  const all = subgraphNames.map((name): [string, string] => [name, join(root, subgraphDirectory(name), 'parameters')]);
  return all.filter(([, folder]) => existsSync(folder));
}

function gapsOf(folder: string) {
  return existsSync(join(folder, 'known-gaps.yaml')) ? loadKnownGaps(folder) : [];
}
