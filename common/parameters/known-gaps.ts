import { join } from 'node:path';
import { parseLocalDate, type LocalDate } from '../dates';
import { knownGapsFile } from './load';
import { readYaml } from './yaml-node';

/** Something the law says and the rules knowingly do not express. */
export interface KnownGap {
  readonly id: string;
  readonly article: string;
  readonly what: string;
  readonly why: string;
  readonly owner: string;
  /** Day after which the gap must have been closed or looked at again. */
  readonly expires: LocalDate;
}

/** Reads the register of gaps that stands beside the parameters of a subgraph. Throws InvalidParameterFile. */
export function loadKnownGaps(directory: string): KnownGap[] {
  const { gaps } = readYaml(join(directory, knownGapsFile)).fields(['gaps']);
  return gaps.list().map((node) => {
    const keys = node.fields(['id', 'article', 'what', 'why', 'owner', 'expires']);
    return {
      id: keys.id.text(),
      article: keys.article.text(),
      what: keys.what.text(),
      why: keys.why.text(),
      owner: keys.owner.text(),
      expires: keys.expires.parse(parseLocalDate),
    };
  });
}
