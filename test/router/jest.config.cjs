/** Another router in front of our subgraphs, run by `npm run test:router`; it is installed by `npm ci` in bench/gateway/hive. */
const base = require('../../jest.config.cjs');

module.exports = { ...base, roots: [__dirname], testPathIgnorePatterns: [], testTimeout: 60_000 };
