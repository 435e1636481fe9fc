/** Text as people read it: without the marks that keep directions apart, and with ordinary spaces and minus signs. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replaceAll('−', '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\r\n/g, '\n');
}

const pattern = /^\/(?<source>.+)\/(?<flags>[ims]*)$/s;

/** The `/pattern/` a text of a file may be; null for an exact text. */
export function patternIn(text: string): RegExp | null {
  const { source, flags } = pattern.exec(text)?.groups ?? {};
  return source === undefined ? null : new RegExp(source, `${flags}u`);
}

/** Why a text that is written as a pattern cannot be one; null for any other text. */
export function patternFault(text: string): string | null {
  try {
    patternIn(text);
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `${text} is no pattern that can be read (${error.message.replace(/^.*: /s, '')}); write \\ before a sign that is meant as it stands.`;
  }
}

/** A rule that stands for exactly this text, also where it looks like a `/pattern/`. */
export function literalRule(text: string): string {
  return pattern.test(text) ? `/${escaped(plainText(text))}/` : text;
}

/** Whether what was said or stored is what a file says: exactly, or it has the `/pattern/`. */
export function fits(rule: string, actual: string): boolean {
  const text = plainText(actual);
  return patternIn(rule)?.test(text) ?? plainText(rule).trim() === text.trim();
}

/** Whether it is somewhere in the text. */
export function isIn(rule: string, actual: string): boolean {
  const text = plainText(actual);
  return patternIn(rule)?.test(text) ?? text.includes(plainText(rule));
}

/** Text as it stands in the source of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
