/** Tests in a real browser, run by `npm run test:browser`: they start the whole graph and need Chromium. */
const base = require('../../jest.config.cjs');

module.exports = {
  rootDir: base.rootDir,
  testEnvironment: 'node',
  roots: [__dirname],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
};
