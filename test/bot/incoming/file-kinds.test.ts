import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileKinds, kindNames, kindOf, nameOfKind } from '../../../bot/incoming/file-kinds.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const office = (parts: string) => bytes(`PK\x03\x04....[Content_Types].xml..${parts}`);

describe('the kind of a file', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['a PNG', 'photo.png', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'PNG'],
    ['a JPEG', 'photo.JPG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'JPEG'],
    ['a JPEG that a phone calls HEIC', 'IMG_1.HEIC', bytes('\xff\xd8\xff\xe0'), 'JPEG'],
    ['a HEIC', 'IMG_1.HEIC', bytes('\0\0\0\x18ftypheic'), 'HEIC'],
    ['a HEIC of another brand', 'IMG_2.heif', bytes('\0\0\0\x18ftypmif1'), 'HEIC'],
    ['a GIF', 'a.gif', bytes('GIF89a\x01\0\x01\0'), 'GIF'],
    ['an older GIF', 'a.gif', bytes('GIF87a\x01\0\x01\0'), 'GIF'],
    ['a WebP', 'a.webp', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'WebP'],
    ['a PDF', 'bill.pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'PDF'],
    ['a letter', 'letter.docx', office('word/document.xml'), 'DOCX'],
    ['a table', 'table.xlsx', office('xl/workbook.xml'), 'XLSX'],
    [
      'a letter of another office',
      'letter.odt',
      bytes('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'),
      'ODT',
    ],
    ['a text', 'note.txt', Buffer.from('Der Router blinkt rot – seit gestern.\n\tبطيء جدا'), 'TXT'],
    ['a text of an old editor', 'note.txt', bytes('Der Router l\xe4uft nicht.\r\n'), 'TXT'],
    ['a text with the mark of UTF-8', 'note.txt', bytes('\xef\xbb\xbfgr\xc3\xbcn'), 'TXT'],
    ['a text in UTF-16', 'note.txt', Buffer.from('\ufeffrot', 'utf16le'), 'TXT'],
    ['a text in UTF-16, the other way', 'note.txt', Buffer.from('\ufeffrot', 'utf16le').swap16(), 'TXT'],
    ['a log with colours', 'router.log', bytes('\x1b[31merror\x1b[0m\n'), 'TXT'],
    ['a text that compares', 'note', bytes('< 10 Mbit/s, should be > 100'), 'TXT'],
    ['a table as text', 'table.csv', bytes('a;b'), 'CSV'],
    ['a picture without a name of its own', 'clipboard', bytes('\x89PNG\r\n\x1a\n'), 'PNG'],
  ])('that is %s is told by its bytes', (_what, name, content, kind) => {
    expect(kindOf({ name, content })?.name).toBe(kind);
  });

  it.each<[string, Uint8Array]>([
    ['a program for Windows', bytes('MZ\x90\0\x03\0\0\0')],
    ['a program for Linux', bytes('\x7fELF\x02\x01\x01\0')],
    ['an archive', bytes('PK\x03\x04\x14\0')],
    ['an archive with a folder of that name', bytes('PK\x03\x04..word/setup.exe')],
    ['a document with macros', office('word/document.xml..word/vbaProject.bin')],
    ['an older document', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a film', bytes('\0\0\0\x18ftypmp42')],
    ['a sound in the wrapping of a WebP', bytes('RIFF\x24\0\0\0WAVEfmt ')],
    ['a page', bytes('<!DOCTYPE html><script>alert(1)</script>')],
    ['a page after space', bytes('\n\n  <html>')],
    ['a page with the mark of UTF-8', bytes('\xef\xbb\xbf<html>')],
    ['a page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le')],
    ['a page in UTF-16, the other way', Buffer.from('\ufeff<html>', 'utf16le').swap16()],
    ['a drawing with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['XML', bytes('<?xml version="1.0"?><svg/>')],
    ['nothing', bytes('')],
  ])('that is %s is none, whatever it is called', (_what, content) => {
    for (const name of ['note.txt', 'photo.png', 'letter.docx', 'file'])
      expect(kindOf({ name, content }), name).toBeNull();
  });

  it.each<[string, Uint8Array, string]>([
    ['photo.png', bytes('\x89PNG\r\n\x1a\n'), 'photo.png'],
    ['photo.JPEG', bytes('\xff\xd8\xff'), 'photo.JPEG'],
    ['photo.heic', bytes('\xff\xd8\xff'), 'photo.heic.jpg'],
    ['clipboard', bytes('\x89PNG\r\n\x1a\n'), 'clipboard.png'],
    ['invoice.js', bytes('alert(1)'), 'invoice.js.txt'],
    ['letter.docx.exe', office('word/document.xml'), 'letter.docx.exe.docx'],
    ['setup.exe', bytes('\x89PNG\r\n\x1a\n'), 'setup.exe.png'],
    ['router.log', bytes('up'), 'router.log'],
    ['passwd', bytes('root'), 'passwd.txt'],
    ['invoice.js.', bytes('alert(1)'), 'invoice.js..txt'],
    ['invoice.hta ', bytes('alert(1)'), 'invoice.hta .txt'],
  ])('named %s is kept under a name that opens as what it is', (name, content, kept) => {
    const kind = kindOf({ name, content });
    expect(kind && nameOfKind(name, kind)).toBe(kept);
  });

  it('is one of those that the documentation names, and they are all named', () => {
    const text = readFileSync(new URL('../../../docs/embed.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(`these kinds of files: ${kindNames()};`);
  });

  it('has one ending of its own each, so that a name tells kinds apart', () => {
    const endings = fileKinds.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
