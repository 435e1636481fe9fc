import type { RateLimit } from '../incoming/rate-limit.ts';
import type { UploadLimits } from '../incoming/upload-limits.ts';
import type { DirectLineLimits } from './direct-line-limits.ts';
import type { DirectLineParts } from './direct-line-parts.ts';

/** What every endpoint of Direct Line works with: the parts it was mounted with, and what was made of them. */
export interface DirectLineDesk extends Omit<DirectLineParts, 'limits'> {
  readonly limits: DirectLineLimits;
  readonly rateLimit: RateLimit;
  readonly uploadLimits: UploadLimits;
}
