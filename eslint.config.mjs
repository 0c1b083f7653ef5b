import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** The directions in which the parts of the project may import, as docs/architecture.md draws them. */
const subgraphs = [
  'subgraphs/members',
  'subgraphs/contributions',
  'subgraphs/benefits',
  'subgraphs/exchanges/mutual-funds',
  'subgraphs/exchanges/inasti',
  'subgraphs/exchanges/tax-certificates',
];

/** A zone: files below `target` may not import files below `from`. */
const zone = (target, from, message) => ({
  target: `./${target}`,
  from: [from].flat().map((path) => `./${path}`),
  message,
});

/** What each room of a subgraph may not reach for. */
const closedRooms = {
  domain: [
    'store',
    'resolvers',
    'consumers',
    'jobs',
    'messages',
    'migrations',
    'loaders.ts',
    'context.ts',
    'config.ts',
    'server.ts',
  ],
  store: ['resolvers', 'consumers', 'jobs', 'loaders.ts', 'context.ts', 'server.ts'],
  migrations: [
    'domain',
    'store',
    'resolvers',
    'consumers',
    'jobs',
    'messages',
    'loaders.ts',
    'context.ts',
    'server.ts',
  ],
  messages: ['store', 'resolvers', 'consumers', 'jobs', 'loaders.ts', 'context.ts', 'server.ts'],
  resolvers: ['migrations', 'consumers', 'jobs', 'server.ts'],
  consumers: ['resolvers', 'migrations', 'jobs', 'context.ts', 'loaders.ts', 'server.ts'],
  jobs: ['resolvers', 'consumers', 'migrations', 'context.ts', 'loaders.ts', 'server.ts'],
};

const roomZones = subgraphs.flatMap((subgraph) =>
  Object.entries(closedRooms)
    .filter(([room]) => existsSync(`./${subgraph}/${room}`))
    .map(([room, closed]) =>
      zone(
        `${subgraph}/${room}`,
        closed.map((other) => `${subgraph}/${other}`),
        `${room}/ stands below this part.`,
      ),
    ),
);

const zones = [
  zone('common', ['subgraphs', 'gateway', 'cli'], 'The kernel knows nothing of what is built on it.'),
  zone('gateway', ['subgraphs', 'cli'], 'The gateway imports no subgraph.'),
  ...subgraphs.map((own) =>
    zone(
      own,
      [...subgraphs.filter((other) => other !== own), 'gateway', 'cli'],
      'No subgraph imports another, nor the gateway.',
    ),
  ),
  zone('common', 'test', 'Only tests import test support.'),
  zone('gateway', 'test', 'Only tests import test support.'),
  zone('subgraphs', 'test', 'Only tests import test support.'),
  zone('cli', 'test', 'Only tests import test support.'),
  ...roomZones,
];

export default tseslint.config(
  {
    ignores: ['node_modules', '.data', 'coverage', '**/*.generated.ts', 'gateway/*/browser', '**/node_modules'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['cli/**', 'bench/**', 'common/progress/**', 'gateway/composition/{compose,lint-schema}.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-console': 'off',
      // Tests read answers of any shape.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
