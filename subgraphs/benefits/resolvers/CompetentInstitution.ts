import { translate } from '../../../common/i18n';
import { institutionUrls } from '../domain/rights/institutions';
import type { CompetentInstitutionResolvers } from '../schema.generated';

/** An institution that decides on a scheme. */
export const CompetentInstitution: CompetentInstitutionResolvers = {
  name: (code, _arguments, { language }) => translate(language, `benefits.institutions.${code}`),
  url: (code) => institutionUrls[code],
};
