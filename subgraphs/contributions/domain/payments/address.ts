/** An address in the parts that a payment file knows. */
export interface StructuredAddress {
  readonly street?: string | undefined;
  readonly buildingNumber?: string | undefined;
  readonly postalCode: string;
  readonly town: string;
  readonly country: string;
}

/** Street and house number as they are written in Belgium: the number, with its box, comes last. */
const numbered = /^(.*?\S)[ ,]+(\d\S*(?:[ ,]+(?:bte|boite|boîte|bus|box|b|bt)\.? ?\S+)?)$/i;

/**
 * An address in structured form; undefined when the town or a Belgian postal code is missing. A house number that cannot be
 * told apart stays in the street.
 */
export function structuredAddress(address: {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
}): StructuredAddress | undefined {
  const [street, postalCode, town] = [address.street, address.postalCode, address.municipality].map(
    (part) => part?.trim() ?? '',
  );
  if (!town || !postalCode || !/^[1-9]\d{3}$/.test(postalCode)) return undefined;
  const place = { postalCode, town, country: 'BE' };
  if (!street) return place;
  const [, name, buildingNumber] = numbered.exec(street) ?? [];
  if (name === undefined || buildingNumber === undefined || buildingNumber.length > 16) return { street, ...place };
  return { street: name.replace(/,$/, ''), buildingNumber, ...place };
}
