/** Text as it is compared: lower case, no accents, no punctuation but what dates and numbers need, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}.,/:'\- ]+/gu, ' ')
    .replace(/[.,!?:'-]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
