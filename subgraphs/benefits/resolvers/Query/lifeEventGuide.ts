import { guideFor } from '../../domain/guide';
import type { QueryResolvers } from '../../schema.generated';

/** What a life event opens in each scheme. */
export const lifeEventGuide: QueryResolvers['lifeEventGuide'] = (_parent, { event }) => guideFor(event);
