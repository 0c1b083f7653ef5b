import { mergerConsumer } from '../../../../common/mergers';
import { followMerger } from '../store/follow-merger';

/** Lets what is held of a duplicate pass to the file that takes over. */
export const passOnDuplicate = mergerConsumer(followMerger);
