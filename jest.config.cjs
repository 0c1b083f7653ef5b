/** Transpile only: `npm run check:types` is the type check. ESM-only libraries are transformed too. */
const esmOnly = ['jose'];

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/test/browser/'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  maxWorkers: 2,
  testTimeout: 30_000,
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      'ts-jest',
      { isolatedModules: true, diagnostics: false, tsconfig: { allowJs: true, target: 'ES2022', module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true, resolveJsonModule: true } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
