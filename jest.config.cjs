/** Transpile only: `npm run check:types` is the type check. ESM-only libraries are transformed too. */
const esmOnly = ['jose', 'hyparquet', 'hyparquet-writer'];

const transpile = (syntax) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax }, target: 'es2022', keepClassNames: true },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/test/browser/', '/test/router/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
  testTimeout: 30_000,
  transform: { '^.+\\.ts$': transpile('typescript'), '^.+\\.m?js$': transpile('ecmascript') },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
