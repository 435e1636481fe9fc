import type { Effect } from './effect.ts';

/** Files that came before anybody asked for them are kept for the next ticket. */
export const sayFilesKept: Effect<{ files: number }> = ({ files }, { words }) => ({
  part: { text: words.say('files.kept', { files }) },
});
