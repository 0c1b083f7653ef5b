import { z } from 'zod';
import { activityBranches } from '../../../activity-branch';
import { defineEvent } from '../../definition';
import { contributionCategory, date, identifier, memberId } from '../../fields';

/** All periods of affiliation of a member, after a change to one of them. */
export const affiliationChanged = defineEvent({
  name: 'members.affiliation-changed',
  version: 1,
  description:
    'A period of affiliation was opened, changed or closed. Carries all periods of the member: a consumer replaces its own copy.',
  payload: z.object({
    memberId: memberId(),
    periods: z
      .array(
        z
          .object({
            id: identifier('Id of the period.'),
            from: date('First day.'),
            to: date('Last day; null while it runs.').nullable(),
            category: contributionCategory('Contribution category of the period.'),
            quality: z
              .enum(['SELF_EMPLOYED', 'HELPER', 'ASSISTING_SPOUSE', 'STUDENT'])
              .describe('Quality in which the person is subject to the social statute.'),
            branch: z.enum(activityBranches).describe('Branch of activity in the nomenclature of seven branches.'),
          })
          .describe('Period in one quality and one category.'),
      )
      .describe('Every period, the earliest first.'),
  }),
});
