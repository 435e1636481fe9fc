import type { SentFile } from '../channels/channel.ts';
import { StepFailed } from './failure.ts';

const types: Readonly<Record<string, string>> = {
  ...{ pdf: 'application/pdf', txt: 'text/plain', png: 'image/png' },
  ...{ jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
};

/** How files of a kind begin. */
const beginnings: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-1.7\n',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/jpeg': '\xff\xd8\xff',
  'image/gif': 'GIF89a',
  'image/webp': 'RIFF\0\0\0\0WEBP',
};

/** Whether a file of that name can be sent. */
export function canBeMadeUp(name: string): boolean {
  return typeOf(name) !== undefined;
}

/** A small file of that name; its ending says of what kind. */
export function madeUpFile(name: string): SentFile {
  const contentType = typeOf(name);
  if (!contentType) throw new StepFailed(`a file can end in .${Object.keys(types).join(', .')}, and not as "${name}"`);
  const begins = Buffer.from(beginnings[contentType] ?? '', 'latin1');
  return { name, contentType, content: Buffer.concat([begins, Buffer.from(`This stands for ${name}.`)]) };
}

function typeOf(name: string): string | undefined {
  return types[name.split('.').at(-1)?.toLowerCase() ?? ''];
}
