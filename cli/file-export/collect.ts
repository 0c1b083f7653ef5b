import { type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { nodeType, selectionOf, type PagedList } from './selection';

/** Asks the graph as the member. */
export type Ask = (query: string, variables: object) => Promise<AskAnswer>;

/** What the graph answered. */
export interface AskAnswer {
  readonly data: Json;
  /** Codes of what was refused or lost. */
  readonly problems: readonly string[];
  /** Fields that were refused to the member, as paths of the answer. */
  readonly closed: readonly string[];
}

/** Plain JSON, looked into by field. */
// The export knows nothing of what it carries.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** A whole file, field by field, and what could not be had. */
export interface CollectedFile {
  readonly file: Json;
  readonly missing: readonly string[];
}

/**
 * Reads everything that the contract has of a member, one field after another, so that one outage or one rule does not take the
 * rest away. Lists that grow are read to their end.
 */
export async function collectFile(schema: GraphQLSchema, years: readonly number[], ask: Ask): Promise<CollectedFile> {
  const file: Json = {};
  const missing: string[] = [];
  const member = schema.getType('Member') as GraphQLObjectType;
  for (const field of Object.values(member.getFields())) {
    let selection = selectionOf(field, years);
    let answer = selection.text === '' ? nothing : await ask(`{ me { ${selection.text} } }`, {});
    if (answer.closed.length > 0) {
      // What is not open to the member is left away, so that the rest is there.
      selection = selectionOf(field, years, new Set(answer.closed.map(withoutRoot)));
      answer = selection.text === '' ? nothing : await ask(`{ me { ${selection.text} } }`, {});
    }
    const { data, problems } = answer;
    const { pagedLists, leftOut } = selection;
    missing.push(...leftOut, ...problems.map((code) => `${field.name}: ${code}`));
    Object.assign(file, data?.me);
    for (const list of pagedLists) await readOn(list, file, years, ask);
  }
  return { file, missing };
}

const nothing: AskAnswer = { data: {}, problems: [], closed: [] };

/** `me.account.x` as a path below the member; years that were asked for one by one are one field. */
function withoutRoot(path: string): string {
  return path.replace(/^me\./, '').replace(/^(\w+)_\d{4}/, '$1');
}

/** Reads the pages after the first and hangs them on the list. */
async function readOn({ path, field }: PagedList, file: Json, years: readonly number[], ask: Ask): Promise<void> {
  const list = path.reduce((found: Json, name) => found?.[name], file);
  while (list?.pageInfo?.hasNextPage === true) {
    const below = elementText(field, years);
    const call = `${field.name}(first: 100, after: $after) { nodes ${below} pageInfo { hasNextPage endCursor } }`;
    const query = path.slice(0, -1).reduceRight((inner, name) => `${name} { ${inner} }`, call);
    const { data } = await ask(`query ($after: String) { me { ${query} } }`, { after: list.pageInfo.endCursor });
    const page = path.reduce((found: Json, name) => found?.[name], data?.me);
    if (page == null) return;
    list.nodes.push(...page.nodes);
    list.pageInfo = page.pageInfo;
  }
}

function elementText(field: PagedList['field'], years: readonly number[]): string {
  const connection = field.type.toString().replace(/[^A-Za-z]/g, '');
  const type = 'ofType' in field.type ? field.type.ofType : field.type;
  const node = nodeType(type as GraphQLObjectType);
  const { text } = selectionOf({ ...field, name: connection, args: [], type: node as GraphQLObjectType }, years);
  return text.slice(connection.length);
}
