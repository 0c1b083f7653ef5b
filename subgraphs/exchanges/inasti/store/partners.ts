/** INASTI among the partners. */
export const inastiPartner = 'inasti';

/** The Crossroads Bank among the partners: it keeps the reference directory. */
export const crossroadsBank = 'crossroads-bank';
