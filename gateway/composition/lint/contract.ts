import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ASTNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse, Source } from 'graphql';
import { subgraphNames } from '../../../common/subgraph/module';
import { commonSdlPath, sdlPath } from '../../../common/subgraph/sdl';

/** Root folder of the project. */
const root = join(__dirname, '..', '..', '..');

/** One SDL file under examination. */
export interface Contract {
  /** Subgraph that the file belongs to, or `common` for the shared part. */
  readonly owner: string;
  /** Path relative to the project's root. */
  readonly path: string;
  readonly document: DocumentNode;
}

/** One breach of a convention. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  /** What the finding is about, such as `Member.birthDate`. */
  readonly coordinate: string;
  readonly message: string;
}

/** A convention: looks at one contract, knowing all of them. */
export type Rule = (contract: Contract, all: readonly Contract[]) => Finding[];

/** Reads one contract from text. */
export function parseContract(owner: string, path: string, text: string): Contract {
  return { owner, path, document: parse(new Source(text, path)) };
}

/** The shared part and the six contracts, as they stand on disk. */
export function readContracts(): Contract[] {
  const read = (owner: string, path: string) => parseContract(owner, path, readFileSync(join(root, path), 'utf8'));
  return [read('common', commonSdlPath), ...subgraphNames.map((name) => read(name, sdlPath(name)))];
}

/** A finding at the place of a node. */
export function finding(contract: Contract, node: ASTNode, rule: string, coordinate: string, message: string): Finding {
  return { path: contract.path, line: node.loc?.startToken.line ?? 1, rule, coordinate, message };
}

/** Object types that a contract defines or extends. */
export function objectTypes(contract: Contract): ObjectTypeDefinitionNode[] {
  return contract.document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
}
