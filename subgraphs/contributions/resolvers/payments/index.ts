import * as batchActs from './batch-acts';
import * as lists from './lists';
import * as mandateActs from './mandate-acts';
import * as orderActs from './order-acts';

export * as paymentTypes from './types';

/** Lists of payments out. */
export const paymentQueries = { ...lists };

/** Acts on payments out and on mandates for direct debits. */
export const paymentMutations = { ...orderActs, ...batchActs, ...mandateActs };
