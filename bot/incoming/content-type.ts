/** How a file of each kind begins; `null` stands for any byte. */
const beginnings: ReadonlyArray<readonly [contentType: string, bytes: ReadonlyArray<number | null>]> = [
  ['image/png', [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', ascii('GIF87a')],
  ['image/gif', ascii('GIF89a')],
  ['image/webp', [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')]],
  ['application/pdf', ascii('%PDF-')],
];

/** What the names of files of each kind end with; the first is added where a name ends otherwise. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'text', 'log', 'csv', 'md', 'cfg', 'conf', 'ini', 'json', 'yaml', 'yml'],
};

/**
 * What a file is, by its bytes: whoever sends it may call it anything. Null for what is none of the kinds customers may send. A text is
 * plain when it has none of the bytes that only programs write, in any encoding, and does not begin as a page or a drawing does, which
 * would run what stands in it.
 */
export function contentTypeOf(content: Uint8Array): string | null {
  const known = beginnings.find(([, bytes]) => bytes.every((byte, index) => byte === null || content[index] === byte));
  return known?.[0] ?? (isPlainText(content) ? 'text/plain' : null);
}

/** The name of a file of this kind. `invoice.js` would be run where it is opened, so a text of that name is called `invoice.js.txt`. */
export function nameOfType(name: string, contentType: string): string {
  const ending = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase();
  const [usual, ...others] = endings[contentType] ?? [];
  if (ending === undefined || usual === undefined || [usual, ...others].includes(ending)) return name;
  return `${name}.${usual}`;
}

function isPlainText(content: Uint8Array): boolean {
  const text = textOf(content);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a program
  return !/[\u0000-\u0007\u000e-\u001a\u001c-\u001f]/.test(text) && !/^\s*<[!?a-z]/i.test(text);
}

/** As UTF-16 where the bytes say so; else as bytes, which is enough to see the characters that all other encodings share. */
function textOf(content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('latin1');
  return bytes.toString('latin1');
}

function ascii(text: string): number[] {
  return [...Buffer.from(text, 'latin1')];
}
