import { memberErased } from '../events/catalogue/members/member-erased';
import { defineConsumer, type EventConsumer } from '../events/consumer';
import { eraseOrPostpone, type Eraser } from './erase';

/** The consumer by which a subgraph erases what it holds of a file whose retention ended. */
export function erasureConsumer(eraser: Eraser): EventConsumer {
  return defineConsumer({
    event: memberErased,
    name: 'forget-member',
    apply: ({ memberId }, { trx, clock }) => eraseOrPostpone(trx, eraser, memberId, clock.today()),
  });
}
