import type { Configuration } from '../configuration.ts';
import type { IncomingLimits } from './incoming-limits.ts';

/** The limits that an operator sets. */
export function configuredLimits({
  UPLOAD_FILES,
  UPLOAD_FILE_MB,
}: Pick<Configuration, 'UPLOAD_FILES' | 'UPLOAD_FILE_MB'>): Pick<IncomingLimits, 'uploadFiles' | 'uploadFileBytes'> {
  return { uploadFiles: UPLOAD_FILES, uploadFileBytes: UPLOAD_FILE_MB * 1024 * 1024 };
}
