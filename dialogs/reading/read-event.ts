import { serviceOf, visibleServices } from '../../domain/account.ts';
import type { AttachmentId, QuoteId } from '../../domain/ids.ts';
import { agreedChanges, agreedWith } from '../agreed-changes.ts';
import type { PersonEvent, UndoRefusal } from '../conversation-events.ts';
import { MISSES_UNTIL_TICKET } from '../misses.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Button, isWish } from './button.ts';
import { changeWanted, planMeant, serviceChosen, serviceMeant } from './choose-service.ts';
import { servicesNamed } from './find-service.ts';
import type { Input } from './input.ts';
import { plainText } from './plain-text.ts';
import { type Command, means, readCommand } from './read-command.ts';
import { typedButton } from './typed-button.ts';

/**
 * Turns one input into events for the state the conversation is in, one unless files came with words: an answer that fits the open
 * question wins over a command, a command over free text. `openCard` is the message whose buttons count.
 */
export async function readEvents(
  input: Input,
  question: Question,
  scene: Scene,
  openCard: Snapshot['openCard'],
): Promise<PersonEvent[]> {
  switch (input.kind) {
    case 'joined':
      return [{ type: 'joined' }];
    case 'unreadable button':
      return [{ type: 'stale button' }];
    case 'files': {
      const words = input.text === '' ? [] : await textEvents(input.text, question, scene);
      return [await filesEvent(input.attachmentIds, words.length > 0, scene), ...words];
    }
    case 'button':
      return [await buttonEvent(input.button, question, scene, openCard)];
    case 'text': {
      const button = openCard && typedButton(input.text, openCard.activity);
      return button ? [await buttonEvent(button, question, scene, openCard)] : textEvents(input.text, question, scene);
    }
  }
}

async function buttonEvent(
  button: Button,
  question: Question,
  scene: Scene,
  openCard: Snapshot['openCard'],
): Promise<PersonEvent> {
  if (isWish(button)) return wish(button, scene);
  return button.card === openCard?.key ? cardAnswer(button, question, scene) : { type: 'stale button' };
}

/** One event; two where a new plan was named that says which service is meant. */
async function textEvents(text: string, question: Question, scene: Scene): Promise<PersonEvent[]> {
  const event = await textEvent(text, question, scene);
  const isOpen =
    question.name === 'ready' &&
    (event.type === 'not understood' || /^(change wanted|service chosen)$/.test(event.type));
  const named = isOpen ? planMeant(text, scene.account) : null;
  if (!named) return [event];
  return [serviceChosen(named.service, scene), { type: 'plan chosen', planId: named.plan.id }];
}

async function textEvent(text: string, question: Question, scene: Scene): Promise<PersonEvent> {
  const isTicketOffered = scene.context.misses >= MISSES_UNTIL_TICKET && !question.freeText;
  if (isTicketOffered && means('yes', text)) return supportWanted(scene);
  const answer = await question.answer({ kind: 'text', text }, scene);
  if (answer) return answer;
  const command = readCommand(text, question.freeText ? 'strictly' : 'loosely');
  if (command && !isAboutThisChange(command, text, question, scene))
    return commandEvent(command, text, question, scene);
  if (text !== '' && question.freeText) return question.freeText(text);
  if (question.name === 'ready') {
    if (means('yes', text) || means('no', text)) return { type: 'back' };
    const [service, ...others] = servicesNamed(text, visibleServices(scene.account));
    if (service && others.length === 0) return serviceChosen(service, scene);
    const meant = /^(my |the )?\p{L}+$/u.test(plainText(text)) && serviceMeant(text, scene.account);
    if (meant) return serviceChosen(meant, scene);
  }
  return { type: 'not understood' };
}

/** "Change on the 32nd" in the middle of a change is a failed answer, not the wish to begin another. */
function isAboutThisChange(command: Command, text: string, question: Question, scene: Scene): boolean {
  if (command !== 'change' || question.name === 'ready' || readCommand(text, 'strictly')) return false;
  return serviceMeant(text, scene.account) === null;
}

async function cardAnswer(button: Button, question: Question, scene: Scene): Promise<PersonEvent> {
  if (button.do === 'cancel') return { type: 'cancel' };
  return (await question.answer({ kind: 'button', button }, scene)) ?? { type: 'not understood' };
}

async function wish(button: Button, scene: Scene): Promise<PersonEvent> {
  switch (button.do) {
    case 'show services':
      return { type: 'services wanted' };
    case 'ask support':
      return supportWanted(scene);
    case 'change plan': {
      if (!button.service) return changeWanted(scene);
      const service = serviceOf(scene.account, button.service);
      return service ? serviceChosen(service, scene) : { type: 'stale button' };
    }
    case 'undo': {
      const agreed = agreedWith(scene.account, button.change);
      if (agreed) return { type: 'undo wanted', changeId: agreed.chosen.id, open: agreedChanges(scene.account).length };
      return { type: 'undo refused', because: await whatBecameOf(button.quote, scene) };
    }
    default:
      return { type: 'help wanted' };
  }
}

/** What became of a change that is not open any more, told by the rows its quote left; one that cost nothing left none. */
async function whatBecameOf(quote: QuoteId | undefined, { turn }: Scene): Promise<UndoRefusal> {
  const rows = quote ? await turn.ledgerOf(quote) : [];
  if (rows.length === 0) return 'unknown';
  return rows.some(({ kind }) => kind === 'reversal') ? 'undone' : 'started';
}

function commandEvent(command: Command, text: string, question: Question, scene: Scene): PersonEvent {
  switch (command) {
    case 'help':
      return { type: 'help wanted' };
    case 'greet':
      return { type: 'greeted' };
    case 'thank':
      return { type: 'thanked' };
    case 'services':
      return { type: 'services wanted' };
    case 'change': {
      const service = serviceMeant(text, scene.account);
      return service ? serviceChosen(service, scene) : changeWanted(scene);
    }
    case 'undo': {
      const [only, ...others] = agreedChanges(scene.account);
      // "Cancel the change" in the middle of planning one: there is none to undo, so it is this one that is meant.
      if (!only && question.name !== 'ready' && /\bcancel\b/i.test(text)) return { type: 'cancel' };
      return {
        type: 'undo wanted',
        changeId: others.length === 0 ? (only?.chosen.id ?? null) : null,
        open: others.length + 1,
      };
    }
    case 'back':
      return { type: 'back' };
    case 'cancel': {
      const isLoose = readCommand(text, 'strictly') === null;
      return { type: isLoose && question.name === 'ready' ? 'beyond this chat' : 'cancel' };
    }
    case 'start over':
      return { type: 'start over' };
    case 'support':
      return supportWanted(scene);
  }
}

async function filesEvent(ids: readonly AttachmentId[], withWords: boolean, { turn }: Scene): Promise<PersonEvent> {
  const found = await turn.attachments(ids);
  if (found.length === 0) return { type: 'files gone' };
  return { type: 'files sent', attachmentIds: found.map(({ id }) => id), withWords };
}

function supportWanted({ tools }: Scene): PersonEvent {
  return { type: 'support wanted', ticketKey: tools.ids.next() };
}
