import { ConfigurationFaults } from './configuration.ts';
import { DemoClockUnreadable } from './demo/demo-clock.ts';
import { EnvFileFault } from './environment.ts';
import { ListenFailed } from './listen.ts';
import { SecretsUnreadable } from './secrets.ts';
import { WebChatMissing } from './web/page-assets.ts';

/** Errors whose message says what is wrong and what to do. */
const forPeople = [
  ...[ConfigurationFaults, EnvFileFault, SecretsUnreadable, DemoClockUnreadable],
  ...[ListenFailed, WebChatMissing],
];

/** Why Planswitch does not start, and what to do about it, as far as the database has no say in it. Null for a fault nobody foresaw, of which the log must have everything. */
export function startUpFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (forPeople.some((kind) => error instanceof kind)) return error.message;
  return fileFault(error);
}

function fileFault(error: Error): string | null {
  if (!('code' in error && 'path' in error && typeof error.path === 'string')) return null;
  const { path } = error;
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return `This user may not use ${path}. Give it the right to read and write there, or set DATA_DIR to another folder.`;
    case 'EROFS':
      return `${path} is on a disk that cannot be written. Set DATA_DIR to a folder on another.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no room left on the disk of ${path}. Make room, or set DATA_DIR to a folder on another disk.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${path} cannot be a folder: a file stands in its way. Move the file, or set DATA_DIR to another folder.`;
    case 'EISDIR':
      return `${path} is a folder and should be a file. Move it away.`;
    case 'ENOENT':
      return `${path} is not there and cannot be made. Set DATA_DIR to another folder, or install Planswitch anew if it is one of its own files.`;
    default:
      return `${path} cannot be used (${error.message}). Mend that, or set DATA_DIR to another folder.`;
  }
}
