import { erasureConsumer } from '../../../common/erasure';
import { eraser } from '../store/erase';

/** Erases what names the person when the retention of the file and of this part has ended. */
export const forgetMember = erasureConsumer(eraser);
