import type { SentFile } from '../channels/channel.ts';
import { StepFailed } from './failure.ts';

const types: Readonly<Record<string, string>> = {
  ...{ pdf: 'application/pdf', txt: 'text/plain', png: 'image/png' },
  ...{ jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
};

/** Whether a file of that name can be sent. */
export function canBeMadeUp(name: string): boolean {
  return typeOf(name) !== undefined;
}

/** A small file of that name; its ending says of what kind. */
export function madeUpFile(name: string): SentFile {
  const contentType = typeOf(name);
  if (!contentType) throw new StepFailed(`a file can end in .${Object.keys(types).join(', .')}, and not as "${name}"`);
  return { name, contentType, content: new TextEncoder().encode(`This stands for ${name}.`) };
}

function typeOf(name: string): string | undefined {
  return types[name.split('.').at(-1)?.toLowerCase() ?? ''];
}
