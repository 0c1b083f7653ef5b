export {
  developmentAudience,
  developmentIssuer,
  type DevelopmentIssuer,
  type DevelopmentIssuerOptions,
} from './issuer';
export { personaIds, type DemoPeople, type Persona } from './personas';
export { developmentRoutes } from './routes';
