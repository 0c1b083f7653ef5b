import { mandateConsumers } from '../../../common/access/mandates';
import type { EventConsumer } from '../../../common/events';
import { statisticsConsumers } from '../../../common/statistics/consumers';
import { keepExemption } from './exemption-decided';
import { keepIndemnity } from './indemnity-attested';
import { keepLifeEvent } from './life-event-declared';
import { noteDeath } from './member-died';
import { forgetMember } from './member-erased';
import { keepMember } from './member-recorded';
import { passOnDuplicate } from './members-merged';
import { keepQuarter } from './quarter-settled';
import { payBenefit } from './payment-executed';
import { takeBenefitBack } from './payment-returned';
import { followSsin } from './ssin-replaced';

/** Domain events that this subgraph applies. */
export const consumers: readonly EventConsumer[] = [
  ...mandateConsumers,
  ...statisticsConsumers,
  keepMember,
  followSsin,
  keepQuarter,
  keepLifeEvent,
  keepIndemnity,
  keepExemption,
  payBenefit,
  takeBenefitBack,
  noteDeath,
  forgetMember,
  passOnDuplicate,
];
