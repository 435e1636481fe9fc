import type { MonotonicClock } from '../../domain/monotonic-clock.ts';
import type { IncomingLimits } from './incoming-limits.ts';
import { RateLimit } from './rate-limit.ts';

/** What the parts of an upload may have beside their content: boundaries, and headers with long names. */
const envelopeBytesPerPart = 4096;

/** Bytes of a whole upload, as it travels: as many files as are allowed, each as large as is allowed, and the message they come with. */
export function uploadBytesAtMost({ uploadFiles, uploadFileBytes, bodyBytes }: IncomingLimits): number {
  return uploadFiles * uploadFileBytes + bodyBytes + (uploadFiles + 1) * envelopeBytesPerPart;
}

/** Bytes as people count them. */
export function megabytesText(bytes: number): string {
  return `${Number((bytes / (1024 * 1024)).toFixed(3))} MB`;
}

/** How often and how much one conversation uploads: files fill a disk sooner than words. */
export class UploadLimits {
  readonly #perMinute: RateLimit;
  readonly #perHour: RateLimit;
  readonly #bytesPerHour: RateLimit;
  readonly #bytesOfOne: number;

  constructor(monotonic: MonotonicClock, limits: IncomingLimits) {
    const { uploadsPerMinute, uploadsPerHour, uploadBytesPerHour, uploadFiles, uploadFileBytes } = limits;
    const tooMany = { code: 'TOO_MANY_UPLOADS', message: 'Too many files in a short time.' };
    this.#bytesOfOne = uploadBytesAtMost(limits);
    // One message as large as the settings allow is always possible.
    const fileBytes = Math.max(uploadBytesPerHour, uploadFiles * uploadFileBytes);
    const tooMuch = `A conversation may send ${megabytesText(fileBytes)} of files in an hour.`;
    this.#perMinute = new RateLimit(monotonic, { ...tooMany, perWindow: uploadsPerMinute, windowSeconds: 60 });
    this.#perHour = new RateLimit(monotonic, { ...tooMany, perWindow: uploadsPerHour, windowSeconds: 3600 });
    this.#bytesPerHour = new RateLimit(monotonic, {
      ...{ code: 'UPLOADS_TOO_LARGE', message: tooMuch },
      ...{ perWindow: Math.max(fileBytes, this.#bytesOfOne), windowSeconds: 3600 },
    });
  }

  /**
   * Runs one upload of a conversation, which gives the bytes it kept. Until then it counts with what it says it brings, so that many at
   * once do not get past; one that is refused counts as an attempt of this minute only. Throws `HttpProblem` 429.
   */
  async within(conversation: string, saidBytes: number | undefined, upload: () => Promise<number>): Promise<void> {
    this.#perMinute.count(conversation);
    const giveBack = this.#perHour.count(conversation);
    let charged = 0;
    let giveBytesBack: (bytes: number) => void = () => undefined;
    try {
      const reserved = Math.min(saidBytes ?? this.#bytesOfOne, this.#bytesOfOne);
      giveBytesBack = this.#bytesPerHour.count(conversation, reserved);
      charged = reserved;
      giveBytesBack(charged - (await upload()));
    } catch (error) {
      giveBack(1);
      giveBytesBack(charged);
      throw error;
    }
  }
}
