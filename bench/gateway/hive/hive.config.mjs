import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/** Hive Gateway: `RUNTIME=router` takes its native planner, `SHARE=0` sends each fetch although one like it is under way. */
export const gatewayConfig = defineConfig({
  ...(process.env.RUNTIME === 'router' && { unifiedGraphHandler }),
  ...(process.env.SHARE === '0' && { transportEntries: { '*': { options: { deduplicateInflightRequests: false } } } }),
});
