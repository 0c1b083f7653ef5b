import type { CodegenConfig } from '@graphql-codegen/cli';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphDirectory, subgraphNames } from './common/subgraph/module';
import { subgraphSdl } from './common/subgraph/sdl';

/** How each scalar is held inside: money in cents, everything else as a checked string. */
const scalars = {
  ID: { input: 'string', output: 'string' },
  Ssin: '../../common/identifiers/ssin#Ssin',
  EnterpriseNumber: '../../common/identifiers/enterprise-number#EnterpriseNumber',
  StructuredCommunication: '../../common/identifiers/structured-communication#StructuredCommunication',
  Iban: '../../common/identifiers/iban#Iban',
  EuroAmount: '../../common/money#Cents',
  Ratio: '../../common/ratio#Ratio',
  LocalDate: '../../common/dates#LocalDate',
  Quarter: '../../common/quarter#Quarter',
  Instant: 'Date',
  // Federation's own scalar: the fields that an entity needs from elsewhere.
  _FieldSet: 'string',
};

/** The scalar types as seen from a subgraph that stands one folder deeper. */
function scalarsFrom(depth: number): Record<string, unknown> {
  const prefix = '../'.repeat(depth - 2);
  return Object.fromEntries(
    Object.entries(scalars).map(([name, type]) => [
      name,
      typeof type === 'string' && type.startsWith('..') ? prefix + type : type,
    ]),
  );
}

/**
 * What stands behind each type of a contract: `export type AccountMapper = …` in schema.mappers.ts backs the type `Account`.
 * Types without one are taken as the contract itself.
 */
function mappersIn(directory: string): Record<string, string> {
  const file = join(__dirname, directory, 'schema.mappers.ts');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const names = [...text.matchAll(/^export (?:type|interface) (\w+)Mapper\b/gm)].map(([, name = '']) => name);
  return Object.fromEntries(names.map((name) => [name, `./schema.mappers#${name}Mapper`]));
}

/** One entry a subgraph: resolver types over its own contract, with the mappers that stand beside it. */
const generates: CodegenConfig['generates'] = Object.fromEntries(
  subgraphNames.map((name) => {
    const directory = subgraphDirectory(name);
    return [
      `${directory}/schema.generated.ts`,
      {
        schema: subgraphSdl(name),
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          defaultMapper: 'Partial<{T}>',
          contextType: './context#Context',
          mappers: mappersIn(directory),
          scalars: scalarsFrom(directory.split('/').length),
          strictScalars: true,
          immutableTypes: true,
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
        },
      },
    ];
  }),
);

const config: CodegenConfig = { generates, hooks: { afterAllFileWrite: ['prettier --write'] } };
export default config;
