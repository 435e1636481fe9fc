import { describe, expect, it } from 'vitest';
import { contentTypeOf, nameOfType } from '../../../bot/incoming/content-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a file', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
    ['a GIF', bytes('GIF89a\x01\0\x01\0'), 'image/gif'],
    ['an older GIF', bytes('GIF87a\x01\0\x01\0'), 'image/gif'],
    ['a WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image/webp'],
    ['a PDF', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'application/pdf'],
    ['a text', Buffer.from('Der Router blinkt rot – seit gestern.\n\tبطيء جدا'), 'text/plain'],
    ['a text of an old editor', bytes('Der Router l\xe4uft nicht.\r\n'), 'text/plain'],
    ['a text with the mark of UTF-8', bytes('\xef\xbb\xbfgr\xc3\xbcn'), 'text/plain'],
    ['a text in UTF-16', Buffer.from('\ufeffrot', 'utf16le'), 'text/plain'],
    ['a text in UTF-16, the other way', Buffer.from('\ufeffrot', 'utf16le').swap16(), 'text/plain'],
    ['a log with colours', bytes('\x1b[31merror\x1b[0m\n'), 'text/plain'],
    ['nothing', bytes(''), 'text/plain'],
    ['a text that compares', bytes('< 10 Mbit/s, should be > 100'), 'text/plain'],
    ['a program for Windows', bytes('MZ\x90\0\x03\0\0\0'), null],
    ['a program for Linux', bytes('\x7fELF\x02\x01\x01\0'), null],
    ['an archive', bytes('PK\x03\x04\x14\0'), null],
    ['a film', bytes('\0\0\0\x18ftypmp42'), null],
    ['a picture of another kind', bytes('\0\0\0\x18ftypheic'), null],
    ['a sound in the wrapping of a WebP', bytes('RIFF\x24\0\0\0WAVEfmt '), null],
    ['a page', bytes('<!DOCTYPE html><script>alert(1)</script>'), null],
    ['a page after space', bytes('\n\n  <html>'), null],
    ['a page with the mark of UTF-8', bytes('\xef\xbb\xbf<html>'), null],
    ['a page in UTF-16', Buffer.from('\ufeff<html>', 'utf16le'), null],
    ['a page in UTF-16, the other way', Buffer.from('\ufeff<html>', 'utf16le').swap16(), null],
    ['a drawing with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['XML', bytes('<?xml version="1.0"?><svg/>'), null],
  ])('that is %s is told by its bytes', (_what, content, type) => {
    expect(contentTypeOf(content)).toBe(type);
  });

  it.each([
    ['photo.png', 'image/png', 'photo.png'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['photo.heic', 'image/jpeg', 'photo.heic.jpg'],
    ['invoice.js', 'text/plain', 'invoice.js.txt'],
    ['invoice.pdf.exe', 'application/pdf', 'invoice.pdf.exe.pdf'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['router.log', 'text/plain', 'router.log'],
    ['passwd', 'text/plain', 'passwd'],
    ['Version 1. Entwurf', 'text/plain', 'Version 1. Entwurf'],
  ])('named %s of %s is called %s', (name, type, called) => {
    expect(nameOfType(name, type)).toBe(called);
  });
});
