export { messagePages, type MessageGroup } from './message-pages';
