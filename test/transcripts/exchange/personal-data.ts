/** What stands for what was there. */
const someone = {
  email: 'someone@example.com',
  ip: '192.0.2.1',
  number: '000000',
  address: 'Example Street 1',
} as const;

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const ip = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
/** Telephone, account and card numbers: seven digits or more, however they are grouped. */
const longNumber = /(?<![\p{L}\d])\+?\d(?:[ ()/.-]{0,2}\d){6,}(?![\p{L}\d])/gu;
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/;
const streets = 'street|st\\.|road|rd\\.|avenue|ave\\.|lane|drive|square|straße|strasse|platz|weg|gasse|вулиця|شارع';
const address = new RegExp(
  `\\b\\d+[a-z]? (?:\\p{Lu}[\\p{L}'-]+ ){1,3}(?:${streets})(?=\\P{L}|$)|(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]*(?:straße|strasse|platz|weg|gasse)|(?:rue|avenue|rua|calle|avenida|вул\\.) (?:(?:de|da|do|del|la|le) )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?),? \\d+[a-z]?`,
  'giu',
);

/**
 * A text in which nobody can be recognised: the words that are known to be somebody's (name, login, phone …) and whatever looks like an
 * e-mail address, an IP address, a street with a number, or a long number is replaced. Days stay as they are.
 *
 * @param known what is stored about the person; each with what stands for it.
 */
export function withoutPersonalData(text: string, known: ReadonlyMap<string, string>): string {
  const words = [...known].filter(([word]) => word.length > 2).toSorted(([a], [b]) => b.length - a.length);
  const named = words.reduce((rest, [word, by]) => rest.replaceAll(wordPattern(word), by), text);
  return named
    .replaceAll(email, someone.email)
    .replaceAll(ip, someone.ip)
    .replaceAll(address, someone.address)
    .replaceAll(longNumber, (found) => (date.test(found) ? found : someone.number));
}

function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'giu');
}
