/** A kind of file that customers may send: what the page offers, what the bot takes on every channel, and under which type it is kept. */
export interface FileKind {
  /** As people call it. */
  readonly name: string;
  /** The type it is kept and mailed with, whatever its sender calls it. */
  readonly type: string;
  /** In lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the content begins as such a file does. */
  readonly fits: (content: Uint8Array) => boolean;
}

/**
 * What support can look at and what is safe to keep and to mail: pictures (HEIC is what phones take), PDF, plain text and tables, and the
 * documents of offices in the forms that hold no macros. Archives, older office files, HTML, SVG and programs are not taken: they can do
 * something when they are opened, and mail servers refuse them. In the order in which people are told of them.
 */
export const fileKinds: readonly FileKind[] = [
  {
    name: 'JPEG',
    type: 'image/jpeg',
    extensions: ['.jpg', '.jpeg', '.jpe', '.jfif'],
    fits: begins([0xff, 0xd8, 0xff]),
  },
  { name: 'PNG', type: 'image/png', extensions: ['.png'], fits: begins([0x89, ...bytesOf('PNG\r\n\x1a\n')]) },
  { name: 'HEIC', type: 'image/heic', extensions: ['.heic', '.heif'], fits: isHeic },
  { name: 'WebP', type: 'image/webp', extensions: ['.webp'], fits: both(begins('RIFF'), begins('WEBP', 8)) },
  { name: 'GIF', type: 'image/gif', extensions: ['.gif'], fits: either(begins('GIF87a'), begins('GIF89a')) },
  { name: 'PDF', type: 'application/pdf', extensions: ['.pdf'], fits: begins('%PDF-') },
  {
    name: 'DOCX',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
    fits: both(begins('PK\x03\x04'), holds('[Content_Types].xml'), holds('word/'), holdsNo('vbaProject')),
  },
  {
    name: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['.xlsx'],
    fits: both(begins('PK\x03\x04'), holds('[Content_Types].xml'), holds('xl/'), holdsNo('vbaProject')),
  },
  {
    name: 'ODT',
    type: 'application/vnd.oasis.opendocument.text',
    extensions: ['.odt'],
    fits: both(begins('PK\x03\x04'), holds('application/vnd.oasis.opendocument.text')),
  },
  {
    name: 'TXT',
    type: 'text/plain',
    extensions: ['.txt', '.text', '.log', '.md', '.cfg', '.conf', '.ini', '.json', '.yaml', '.yml'],
    fits: isText,
  },
  { name: 'CSV', type: 'text/csv', extensions: ['.csv'], fits: isText },
];

/**
 * The kind of a file, by its bytes: whoever sends it may call it anything. Its name decides only between kinds whose bytes are alike, such
 * as texts and tables. Null for a kind that is not taken, and for an empty file.
 */
export function kindOf({ name, content }: { readonly name: string; readonly content: Uint8Array }): FileKind | null {
  const fitting = content.length === 0 ? [] : fileKinds.filter(({ fits }) => fits(content));
  return fitting.find(({ extensions }) => extensions.includes(endingOf(name) ?? '')) ?? fitting[0] ?? null;
}

/** The name to keep a file of this kind under. `invoice.js` would be run where it is opened, so a text of that name is `invoice.js.txt`. */
export function nameOfKind(name: string, { extensions }: FileKind): string {
  return extensions.includes(endingOf(name) ?? '') ? name : `${name}${extensions[0] ?? ''}`;
}

function endingOf(name: string): string | null {
  return /\.[^.\s]+$/.exec(name.toLowerCase())?.[0] ?? null;
}

/** The list in one line, such as `JPEG, PNG, PDF`. */
export function kindNames(): string {
  return fileKinds.map(({ name }) => name).join(', ');
}

type Fits = FileKind['fits'];

function begins(start: string | readonly number[], at = 0): Fits {
  const wanted = typeof start === 'string' ? bytesOf(start) : start;
  return (content) => wanted.every((byte, index) => content[at + index] === byte);
}

function both(...rules: readonly Fits[]): Fits {
  return (content) => rules.every((rule) => rule(content));
}

function either(...rules: readonly Fits[]): Fits {
  return (content) => rules.some((rule) => rule(content));
}

/** Names of the files in an archive stand in it as they are. */
function holds(text: string): Fits {
  return (content) => Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(text, 0, 'latin1');
}

function holdsNo(text: string): Fits {
  const isIn = holds(text);
  return (content) => !isIn(content);
}

/** ISO base media: a box `ftyp` whose brand is one of those of still pictures. */
function isHeic(content: Uint8Array): boolean {
  const brands = ['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'];
  return begins('ftyp', 4)(content) && brands.some((brand) => begins(brand, 8)(content));
}

/**
 * A text has none of the bytes that only programs write, in any encoding, and does not begin as a page or a drawing does, which would run
 * what stands in it.
 */
function isText(content: Uint8Array): boolean {
  const text = textOf(content);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a text from a program
  return !/[\u0000-\u0007\u000e-\u001a\u001c-\u001f]/.test(text) && !/^\s*<[!?a-z]/i.test(text);
}

/** As UTF-16 where the bytes say so; else as bytes, which is enough to see the characters that all other encodings share. */
function textOf(content: Uint8Array): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (begins([0xff, 0xfe])(content)) return bytes.subarray(2).toString('utf16le');
  if (begins([0xfe, 0xff])(content)) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.subarray(begins([0xef, 0xbb, 0xbf])(content) ? 3 : 0).toString('latin1');
}

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
