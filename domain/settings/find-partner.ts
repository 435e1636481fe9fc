import { type PartnerLevel, PartnerUnknown } from '../ports/settings.ts';

/**
 * The partner that an operator names by its id or its name, in capitals or not; Default when nobody is named, or by that word.
 * Throws {@link PartnerUnknown}.
 */
export function findPartner(partners: readonly PartnerLevel[], sought = 'Default'): PartnerLevel {
  const word = sought.trim().toLowerCase();
  const found =
    partners.find(({ id }) => id === sought.trim()) ??
    partners.find(({ id, name }) => id.toLowerCase() === word || name.toLowerCase() === word) ??
    (word === 'default' ? partners.find(({ isDefault }) => isDefault) : undefined);
  if (!found) throw new PartnerUnknown(sought, partners);
  return found;
}
