import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { argumentsOf } from '../../common/access/directive-names';

/** Features whose directives we enforce ourselves. */
const enforced = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v\d+\.\d+$/;

/**
 * Drops the mark `for: SECURITY` from the links of the access directives, because the stock gateway does not start with a
 * feature that it would not enforce. A marked feature that we do not enforce either keeps its mark, and is refused.
 */
export function withoutEnforcedMarkers(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const unmarked: DocumentNode = { ...document, definitions: document.definitions.map(unmark) };
  return print(unmarked);
}

function unmark(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) return node;
  return { ...node, directives: node.directives?.map(unmarkLink) };
}

function unmarkLink(directive: ConstDirectiveNode): ConstDirectiveNode {
  const { url } = argumentsOf(directive);
  if (typeof url !== 'string' || !enforced.test(url)) return directive;
  return { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'for') };
}
