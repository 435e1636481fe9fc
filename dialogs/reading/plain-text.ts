/** No command, name or date is longer; a longer text is read by its beginning, so that no message takes long to read. */
export const LONGEST_READ = 300;

/** Ends the plain text of a text that was cut: its beginning must not pass for the whole, "yes" for "yes … but not now". */
const CUT = ' …';

/** Text as it is compared: lower case, no accents, no punctuation but what dates and numbers need, single spaces. */
export function plainText(text: string): string {
  const normal = text.slice(0, LONGEST_READ).normalize('NFKD');
  const isCut = text.length > LONGEST_READ || normal.length > LONGEST_READ;
  const plain = normal
    .slice(0, LONGEST_READ)
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    // "Pleaseee", but not "Fibre III"; "2oo" with letters for zeros, while "1o" is Portuguese for the first.
    .replace(/(?!i)(\p{L})\1{2,}/gu, '$1')
    .replace(/(?<=\d)(?:oo+(?![\p{L}\d])|o(?=\d))/gu, (letters) => '0'.repeat(letters.length))
    .replace(/[^\p{L}\p{N}.,/:'\- ]+/gu, ' ')
    .replace(/(?<![.,!?:'-])[.,!?:'-]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isCut ? plain + CUT : plain;
}
