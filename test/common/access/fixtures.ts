import { buildASTSchema, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { accessGuard, anonymous, declarations, type Role, type Subject } from '../../../common/access';

/** Start of a contract that imports what is given, such as `"@policy"`. */
export function linked(imports = '"@authenticated", "@requiresScopes", "@policy"'): string {
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;
}

/** A subject with roles. */
export function subject(...roles: Role[]): Subject {
  return { id: 'somebody', roles };
}

/** A schema from SDL alone; directives need no definition. */
export function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
}

/** Code and fields of the refusal of an operation; undefined when it may be executed. */
export function refusal(
  sdl: string,
  query: string,
  { by = anonymous, variables = {}, operationName, via }: RefusalOptions = {},
): { code: unknown; fields: unknown } | undefined {
  const guard = accessGuard(schemaOf(sdl), declarations(sdl));
  const [error, ...others] = guard({ document: parse(query), variables, operationName }, { subject: by, via });
  expect(others).toEqual([]);
  if (error) expect(error).toBeInstanceOf(GraphQLError);
  return error && { code: error.extensions.code, fields: error.extensions.fields };
}

interface RefusalOptions {
  readonly by?: Subject;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly via?: 'gateway';
}
