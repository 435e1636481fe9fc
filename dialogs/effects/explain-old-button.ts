import type { OldButton } from '../conversation-events.ts';
import type { Scene } from '../scene.ts';
import type { Effect } from './effect.ts';

/** Says of a button that does nothing any more what became of what it did. What is open is asked again below. */
export const explainOldButton: Effect<{ was: OldButton }> = async ({ was }, scene) => ({
  part: { text: await textFor(was, scene) },
});

async function textFor(was: OldButton, scene: Scene): Promise<string> {
  const { words } = scene;
  switch (was.of) {
    case 'change':
      return changeText(was, scene);
    case 'ticket':
      return words.say('stale.sent', { number: was.number });
    case 'answer':
      return words.say('stale.answered');
    case 'text':
      return words.say('stale.not-sent', { text: was.text });
    case 'earlier step':
      return words.say('stale');
  }
}

async function changeText({ quoteId, now }: Extract<OldButton, { of: 'change' }>, scene: Scene): Promise<string> {
  const { words, turn } = scene;
  const quote = await turn.findQuote(quoteId);
  if (!quote) return words.say('stale');
  const said = words.say('stale.change', {
    now,
    service: quote.serviceDescription,
    plan: quote.newPlan.title,
    date: words.date(quote.startDate),
  });
  const undo =
    now === 'booked' && quote.undoUntil ? [words.say('answer.undo', { date: words.date(quote.undoUntil) })] : [];
  return [said, ...undo].join(' ');
}
