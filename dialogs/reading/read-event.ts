import type { AttachmentId } from '../../domain/ids.ts';
import { agreedChanges } from '../agreed-changes.ts';
import type { PersonEvent } from '../conversation-events.ts';
import { MISSES_UNTIL_TICKET } from '../misses.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Button, isWish } from './button.ts';
import { commandInside, commandOf } from './command.ts';
import { commandEvent, supportWanted, wishOf } from './command-event.ts';
import { type Heard, hear } from './hear.ts';
import type { Input } from './input.ts';
import { languageAsked } from './language-asked.ts';
import { namesIn } from './names-in.ts';
import { notForSupport } from './not-for-support.ts';
import { oldButtonEvent } from './old-button.ts';
import { pendingWish } from './pending-wish.ts';
import { priceAskedBefore } from './price-asked-before.ts';
import { sentenceEvents } from './read-sentence.ts';
import { refusesWithReason } from './refusal.ts';
import { secondWish } from './second-wish.ts';
import { typedButton } from './typed-button.ts';

/**
 * Turns one input into events for the state the conversation is in: an answer that fits the open question wins over a command, a command
 * over a sentence, and a sentence over free text. `openCard` is the message whose buttons count.
 */
export async function readEvents(
  input: Input,
  question: Question,
  scene: Scene,
  openCard: Snapshot['openCard'],
): Promise<readonly PersonEvent[]> {
  switch (input.kind) {
    case 'joined':
      return [{ type: 'joined' }];
    case 'joined again':
      return [{ type: 'greeted' }];
    case 'unreadable button':
      return [{ type: 'stale button', was: { of: 'earlier step' } }];
    case 'files': {
      const words = input.text === '' ? [] : await textEvents(input.text, question, scene);
      return [await filesEvent(input.attachmentIds, words.length > 0, scene), ...words];
    }
    case 'button':
      return withPendingWish(await buttonEvents(input.button, question, scene, openCard), question, scene);
    case 'text': {
      const button = openCard && typedButton(input.text, openCard.activity);
      const events = button
        ? await buttonEvents(button, question, scene, openCard)
        : await textEvents(input.text, question, scene);
      return withPendingWish(events, question, scene);
    }
  }
}

async function buttonEvents(
  button: Button,
  question: Question,
  scene: Scene,
  openCard: Snapshot['openCard'],
): Promise<readonly PersonEvent[]> {
  if (isWish(button)) return [await wishOf(button, scene)];
  if (button.card !== openCard?.key) return [await oldButtonEvent(button, question, scene)];
  if (button.do === 'cancel') return [{ type: 'cancel' }];
  return eventsIn(await question.answer({ kind: 'button', button }, scene)) ?? [{ type: 'not understood' }];
}

/** Questions of a change that a refusal ends. */
const turnsDown: ReadonlyArray<Question['name']> = ['service', 'plan', 'date', 'confirm'];

async function textEvents(text: string, question: Question, scene: Scene): Promise<readonly PersonEvent[]> {
  const heard = hear(text, scene.words.locale, namesIn(scene.account));
  const isTicketOffered = scene.context.misses >= MISSES_UNTIL_TICKET && !question.freeText;
  if (isTicketOffered && heard.phrases.has('yes')) return [supportWanted(scene)];
  const language = languageAsked(heard);
  if (language) return [language];
  if (turnsDown.includes(question.name) && refusesWithReason(heard, question, scene)) return [{ type: 'cancel' }];
  const answer = eventsIn(await question.answer({ kind: 'text', heard }, scene));
  if (answer) return answer;
  const second = secondWish(heard, question, scene);
  if (second) return [second];
  const begun = priceAskedBefore(heard, question, scene);
  if (begun.length > 0) return begun;
  // "Forget it, just change my plan" writes nothing to support.
  const callsOff = heard.firstClause.has('cancel') && !heard.firstClause.has('send');
  const isWritten = question.freeText !== undefined && !callsOff;
  // "Change my plan" is no question for support.
  const isOwnWish =
    question.name === 'question' && (['change', 'services', 'undo'] as const).some((each) => heard.phrases.has(each));
  const command = commandOf(heard, isWritten && !isOwnWish ? 'strictly' : 'loosely');
  if (command) return [commandEvent(command, heard, question, scene)];
  if (heard.phrases.has('understood') && !question.freeText)
    return [{ type: question.name === 'ready' ? 'back' : 'doubted' }];
  if (text !== '' && isWritten && question.freeText) {
    const elsewhere = notForSupport(heard, text, question, scene);
    if (elsewhere) return elsewhere;
    const written = question.freeText(text);
    // "Please call me first. That's all, send it."
    const isSent = written.type === 'message written' && endsWithSend(heard);
    return isSent ? [written, { type: 'message sent', text: '' }] : [written];
  }
  // "Wait, what? Please reverse that."
  const isUndo = heard.clausePhrases.has('undo') || heard.clausePhrases.has('undo this');
  if (question.name === 'ready' && isUndo && agreedChanges(scene.account).length > 0 && !heard.isMarkedQuestion)
    return [commandEvent('undo', heard, question, scene)];
  const sentence = sentenceEvents(heard, question, scene);
  if (sentence.length > 0) return sentence;
  const mayUndo = heard.concepts.has('undo') && agreedChanges(scene.account).length > 0;
  if (heard.mentioned.has('trouble') && question.name === 'ready' && !mayUndo) return [{ type: 'beyond this chat' }];
  const wish = commandInside(heard, question.name !== 'ready');
  if (wish && !isAboutThisChange(wish, question)) return [commandEvent(wish, heard, question, scene)];
  if (question.name === 'ready' && (heard.phrases.has('yes') || heard.phrases.has('no'))) return [{ type: 'back' }];
  const aside = asideEvent(heard, question);
  if (aside) return [aside];
  if (heard.concepts.has('doubt') && !heard.isMarkedQuestion) return [{ type: 'doubted' }];
  // A question of several words is not misunderstood, it only has no answer here; with a number in it, it may be a failed answer.
  const mayBeAnswer = question.name !== 'ready' && /\d/.test(heard.plain);
  if (heard.asks && heard.plain.split(' ').length >= FEWEST_WORDS_OF_A_QUESTION && !mayBeAnswer)
    return [{ type: 'asked', topic: 'unknown', change: null }];
  return [{ type: 'not understood' }];
}

/** What a clause of an otherwise strange message means, where that changes nothing: "brilliant, thanks, that's all of it". */
function asideEvent({ clausePhrases, concepts, asks }: Heard, question: Question): PersonEvent | null {
  if (asks) return null;
  if (question.name === 'undo' && (clausePhrases.has('no') || clausePhrases.has('keep')))
    return { type: 'change kept' };
  if (concepts.has('want')) return null;
  if (question.name !== 'undo' && (clausePhrases.has('cancel') || clausePhrases.has('no')))
    return { type: question.name === 'ready' ? 'back' : 'cancel' };
  if (clausePhrases.has('doubt')) return { type: 'doubted' };
  if (clausePhrases.has('goodbye')) return { type: 'goodbye said' };
  return clausePhrases.has('thank') ? { type: 'thanked' } : null;
}

function endsWithSend({ lastClause, clausePhrases }: Heard): boolean {
  return lastClause.has('send') && !(['no', 'cancel', 'doubt'] as const).some((phrase) => clausePhrases.has(phrase));
}

const FEWEST_WORDS_OF_A_QUESTION = 4;

function eventsIn(answer: PersonEvent | readonly PersonEvent[] | null): readonly PersonEvent[] | null {
  return answer && 'type' in answer ? [answer] : answer;
}

/** "Change on the 32nd" in the middle of a change is a failed answer, not the wish to begin another. */
function isAboutThisChange(command: string, question: Question): boolean {
  return command === 'change' && question.name !== 'ready';
}

/** What was said before it was clear for which service follows the choice of it. */
function withPendingWish(events: readonly PersonEvent[], question: Question, scene: Scene): readonly PersonEvent[] {
  const [only, ...others] = events;
  return only?.type === 'service chosen' && others.length === 0 && question.name === 'service'
    ? [only, ...pendingWish(only, scene)]
    : events;
}

async function filesEvent(ids: readonly AttachmentId[], withWords: boolean, { turn }: Scene): Promise<PersonEvent> {
  const found = await turn.attachments(ids);
  if (found.length === 0) return { type: 'files gone' };
  return { type: 'files sent', attachmentIds: found.map(({ id }) => id), withWords };
}
