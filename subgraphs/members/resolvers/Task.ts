import { translate } from '../../../common/i18n';
import type { TaskResolvers } from '../schema.generated';
import { present } from './present';

/** A task in the caller's language; during an absence it is done by whoever stands in. */
export const Task: TaskResolvers = {
  text: ({ kind, args }, _arguments, { language }) => {
    const { event } = args;
    const words = event === undefined ? args : { ...args, event: translate(language, `members.event-${event}`) };
    return translate(language, `members.task-${kind}`, words);
  },
  member: async ({ memberId }, _arguments, { loaders }) => present(loaders.member.load(memberId)),
  clientManager: async ({ clientManagerId }, _arguments, { loaders }) => {
    if (clientManagerId === null) return null;
    const deputy = await loaders.deputy.load(clientManagerId);
    return loaders.clientManager.load(deputy?.deputyId ?? clientManagerId);
  },
};
