// @ts-check
import { words } from './language.js';

/** Of how many, in the forms that `Intl.PluralRules` knows. */
const forms = ['ONE', 'TWO', 'FEW', 'MANY', 'OTHER'];

/**
 * Web Chat's own words, with those mended that are wrong or, in another language than English, missing.
 * @param {Record<string, string>} strings
 * @returns {Record<string, string>}
 */
export function overrideLocalizedStrings(strings) {
  return { ...strings, ...keptAmounts(strings), ...countedFiles(strings), ...words().webChat };
}

/**
 * Web Chat reads a card out as `A card: $1 $2 $3` and fills the places in one after the other, so that it would take the `$2` of an
 * amount in `$1` for the next place. Cards of this bot have a `$1` only: the others come first, where they are found first.
 * @param {Record<string, string>} strings
 */
function keptAmounts(strings) {
  const card = (strings['ATTACHMENT_CARD'] ?? 'A card: $1').replace(/\s*\$[23]/g, '');
  return { ATTACHMENT_CARD: `$2$3${card}` };
}

/**
 * The files beside a message that is being written are counted in English only; those of a message that was sent, in every language.
 * @param {Record<string, string>} strings
 */
function countedFiles(strings) {
  const counted = forms.flatMap((form) => {
    const text = strings[`ACTIVITY_NUM_ATTACHMENTS_${form}_ALT`];
    return text === undefined ? [] : [[`TEXT_INPUT_ATTACHMENTS_${form}`, text.replace(/\.$/, '')]];
  });
  return Object.fromEntries(counted);
}
