/** What the gateway knows of one client request and hands to everything that serves it. */
export type { ClientRequest as GatewayRequest } from '../common/serving/request';
