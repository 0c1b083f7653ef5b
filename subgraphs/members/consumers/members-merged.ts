import { mergerConsumer } from '../../../common/mergers';
import { forgetPerson } from '../../../common/statistics/store/persons';

/** The duplicate is counted no more: the file that took it over is. */
export const forgetDuplicate = mergerConsumer((trx, { duplicateId }, { clock }) =>
  forgetPerson(trx, duplicateId, clock.today()),
);
