/**
 * The text in a file of another tool, whatever it was saved as: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. Lines
 * end with `\n`.
 */
export function decodedText(bytes: Uint8Array): string {
  return inItsEncoding(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; Node.js 20 reads the one as the other. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function inItsEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
