import { serviceOf } from '../../domain/account.ts';
import type { QuoteId } from '../../domain/ids.ts';
import { agreedChanges, agreedWith } from '../agreed-changes.ts';
import type { PersonEvent, UndoRefusal } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { Button } from './button.ts';
import { changeNamed } from './change-named.ts';
import { changeWanted, serviceChosen, serviceMeant } from './choose-service.ts';
import { type Command, commandOf } from './command.ts';
import type { Heard } from './hear.ts';

/** What a command comes to in the state the conversation is in. */
export function commandEvent(command: Command, heard: Heard, question: Question, scene: Scene): PersonEvent {
  switch (command) {
    case 'help':
      return { type: 'help wanted' };
    case 'greet':
      return { type: 'greeted' };
    case 'thank':
      return { type: 'thanked' };
    case 'doubt':
      return { type: 'doubted' };
    case 'goodbye':
      return { type: 'goodbye said' };
    case 'services':
      return { type: 'services wanted' };
    case 'change': {
      const service = serviceMeant(heard, scene.account);
      return service ? serviceChosen(service, scene) : changeWanted(scene);
    }
    case 'undo':
      return undoWanted(heard, question, scene);
    case 'back':
      return { type: 'back' };
    case 'cancel': {
      const isOfContract = (['contract', 'service', 'services'] as const).some((concept) =>
        heard.concepts.has(concept),
      );
      if (isOfContract && heard.concepts.has('cancel') && question.name !== 'ready')
        return { type: 'asked', topic: 'unknown', change: null };
      if (question.name === 'ready' && heard.concepts.has('undo') && agreedChanges(scene.account).length > 0)
        return undoWanted(heard, question, scene);
      const isLoose = commandOf(heard, 'loosely') === null;
      return { type: isLoose && question.name === 'ready' ? 'beyond this chat' : 'cancel' };
    }
    case 'start over':
      return { type: 'start over' };
    case 'support':
      return supportWanted(scene);
  }
}

/** What a button comes to that is a wish of its own, whatever is open. */
export async function wishOf(button: Button, scene: Scene): Promise<PersonEvent> {
  switch (button.do) {
    case 'show services':
      return { type: 'services wanted' };
    case 'ask support':
      return supportWanted(scene);
    case 'change plan': {
      if (!button.service) return changeWanted(scene);
      const service = serviceOf(scene.account, button.service);
      return service ? serviceChosen(service, scene) : { type: 'stale button', was: { of: 'earlier step' } };
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

export function supportWanted({ tools }: Scene, draft = ''): PersonEvent {
  return { type: 'support wanted', ticketKey: tools.ids.next(), draft };
}

function undoWanted(heard: Heard, question: Question, scene: Scene): PersonEvent {
  const { concepts, phrases } = heard;
  const { account } = scene;
  const [only, ...others] = agreedChanges(account);
  // "Cancel my TV and move …" with nothing to undo is about a contract.
  const isUndo = concepts.has('undo') || phrases.has('undo');
  if (!only && !isUndo && question.name === 'ready') return { type: 'beyond this chat' };
  // "I changed my mind" in the middle of planning a change: there is none to undo, so it is this one that is meant.
  if (!only && question.name !== 'ready' && (concepts.has('cancel') || !phrases.has('undo'))) return { type: 'cancel' };
  const open = others.length + 1;
  if (!only || others.length === 0) return { type: 'undo wanted', changeId: only?.chosen.id ?? null, open };
  const named = changeNamed(heard, scene);
  if (named) return { type: 'undo wanted', changeId: named.chosen.id, open };
  // "Undo both": one after the other, from the first.
  const isOfAll = concepts.has('all') && !concepts.has('stay') && heard.denied === '' && !heard.asks;
  return isOfAll
    ? { type: 'undo wanted', changeId: only.chosen.id, open, oneByOne: true }
    : { type: 'undo wanted', changeId: null, open };
}

/** What became of a change that is not open any more. */
async function whatBecameOf(quote: QuoteId | undefined, { turn }: Scene): Promise<UndoRefusal> {
  const change = quote ? await turn.changeOf(quote) : null;
  switch (change?.state) {
    case 'cancelled':
      return 'undone';
    case 'applied':
      return 'started';
    default:
      return 'unknown';
  }
}
