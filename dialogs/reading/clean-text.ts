/** A person's words without what cannot be seen or stored: control characters other than new lines and tabs, space around. */
export function cleanText(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').trim();
}
