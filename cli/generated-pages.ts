import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnownGaps, loadParameters, renderGapsPage, renderParametersPage } from '../common/parameters';
import { databasePage } from '../common/database';
import { eventPages } from '../common/events/contract/event-pages';
import { messagePages } from '../common/exchange/contract';
import { problemRegistry, renderProblemsPage } from '../common/problems';
import { manifestPath } from '../gateway/documents/manifest';
import { gatewayTables } from '../gateway/limits/budgets/open-budgets';
import { subgraphDirectory, subgraphNames } from '../common/subgraph/module';
import { loadModule } from './modules';
import { manifestText, mergedManifest } from './operations-manifest';
import * as toInasti from '../subgraphs/exchanges/inasti/messages';
import * as toMutualFunds from '../subgraphs/exchanges/mutual-funds/messages';
import { renderRightsPage } from '../subgraphs/benefits/domain/rights/page';

const root = join(__dirname, '..');

/** Every page that is made from code and data, by its path; the committed files must be equal to them. */
export async function generatedPages(): Promise<Record<string, string>> {
  const folders = parameterFolders();
  const modules = await Promise.all(subgraphNames.map(loadModule));
  return {
    'docs/parameters.md': renderParametersPage(folders.map(([, folder]) => loadParameters(folder))),
    'docs/known-gaps.md': renderGapsPage(folders.map(([name, folder]) => [name, gapsOf(folder)] as const)),
    'docs/database.md': await databasePage([...modules, gatewayTables]),
    'docs/rights.md': renderRightsPage(),
    [manifestPath]: manifestText(await mergedManifest()),
    'schema/errors.md': renderProblemsPage(problemRegistry),
    ...eventPages(root, modules),
    ...messagePages([
      { title: 'Mutual funds', kinds: Object.values(toMutualFunds) },
      { title: 'INASTI and the Crossroads Bank', kinds: Object.values(toInasti) },
    ]),
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
