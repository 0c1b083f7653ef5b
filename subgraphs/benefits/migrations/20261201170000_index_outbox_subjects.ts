import { dropOutboxSubjects, indexOutboxSubjects } from '../../../common/events/tables';

/** Live updates of a file look for what was published about one member. */
export const up = indexOutboxSubjects;

export const down = dropOutboxSubjects;
