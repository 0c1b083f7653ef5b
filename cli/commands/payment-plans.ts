import { followPaymentPlans } from '../../subgraphs/contributions/jobs/payment-plans';
import { type Command } from '../command';

/** Follows payment plans. */
export const command: Command = {
  summary: 'follows payment plans: completes those that are paid, revokes those that are not kept',
  usage: 'npm run fund -- payment-plans\n  Run it every day. A day counts once it is over.',
  async run(_args, tools) {
    const { db, clock } = await tools.services('contributions');
    const { followed, completed, revoked } = await followPaymentPlans(db, clock);
    tools.print(`Payment plans: ${followed} followed, ${completed} completed, ${revoked} revoked`);
  },
};
