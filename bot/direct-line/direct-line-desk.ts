import type { ConversationQueue } from '../conversation-queue.ts';
import type { DirectLineLimits } from './direct-line-limits.ts';
import type { DirectLineParts } from './direct-line-parts.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Tokens } from './tokens.ts';
import type { UploadLimits } from './upload-limits.ts';

/** What every endpoint of Direct Line works with: the parts it was mounted with, and what was made of them. */
export interface DirectLineDesk extends Omit<DirectLineParts, 'limits'> {
  readonly limits: DirectLineLimits;
  readonly tokens: Tokens;
  readonly queue: ConversationQueue;
  readonly rateLimit: RateLimit;
  readonly uploadLimits: UploadLimits;
}
