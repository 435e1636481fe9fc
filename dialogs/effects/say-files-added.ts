import type { Effect } from './effect.ts';

/**
 * Files for the ticket whose card is open. The card stays as it is: words may be in its field that were not sent yet. Where words came
 * along, what becomes of them says it all.
 */
export const sayFilesAdded: Effect<{ files: number; to: 'request' | 'question'; withWords: boolean }> = (
  { files, to, withWords },
  { words },
) => (withWords ? {} : { part: { text: words.say('files.added', { files, to }) }, keepsCard: true });

/** More files than a ticket may hold; none of them was taken. */
export const refuseFiles: Effect<unknown> = (_params, { words }) => ({
  part: { text: words.say('files.too-many') },
  keepsCard: true,
});
