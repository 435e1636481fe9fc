import { serviceOf } from '../../domain/account.ts';
import type { AttachmentId } from '../../domain/ids.ts';
import type { PersonEvent } from '../conversation-events.ts';
import type { Question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { type Button, isWish } from './button.ts';
import { changeableServices, changeWanted, serviceChosen } from './choose-service.ts';
import { findService } from './find-service.ts';
import type { Input } from './input.ts';
import { type Command, means, readCommand } from './read-command.ts';

/**
 * Turns one input into one event for the state the conversation is in: an answer that fits the open question wins over a command, a
 * command over free text. `openCard` is the key of the card whose buttons count.
 */
export async function readEvent(
  input: Input,
  question: Question,
  scene: Scene,
  openCard: string | null,
): Promise<PersonEvent> {
  switch (input.kind) {
    case 'joined':
      return { type: 'joined' };
    case 'unreadable button':
      return { type: 'stale button' };
    case 'files':
      return filesEvent(input.attachmentIds, input.text, question, scene);
    case 'button':
      return isWish(input.button)
        ? wish(input.button, scene)
        : input.button.card === openCard
          ? cardAnswer(input.button, question, scene)
          : { type: 'stale button' };
    case 'text':
      return textEvent(input.text, question, scene);
  }
}

function textEvent(text: string, question: Question, scene: Scene): PersonEvent {
  const answer = question.answer({ kind: 'text', text }, scene);
  if (answer) return answer;
  const command = readCommand(text, question.freeText ? 'strictly' : 'loosely');
  if (command) return commandEvent(command, text, scene);
  if (text !== '' && question.freeText) return question.freeText(text);
  if (question.name === 'ready') {
    if (means('yes', text) || means('no', text)) return { type: 'thanked' };
    const service = findService(text, changeableServices(scene.account));
    if (service) return serviceChosen(service, scene);
  }
  return { type: 'not understood' };
}

function cardAnswer(button: Button, question: Question, scene: Scene): PersonEvent {
  if (button.do === 'cancel') return { type: 'cancel' };
  return question.answer({ kind: 'button', button }, scene) ?? { type: 'not understood' };
}

function wish(button: Button, scene: Scene): PersonEvent {
  switch (button.do) {
    case 'show services':
      return { type: 'services wanted' };
    case 'ask support':
      return { type: 'support wanted', ticketKey: scene.tools.ids.next() };
    case 'change plan': {
      if (!button.service) return changeWanted(scene);
      const service = serviceOf(scene.account, button.service);
      return service ? serviceChosen(service, scene) : { type: 'stale button' };
    }
    case 'undo': {
      const { openChanges } = scene.account;
      const change = openChanges.find(({ id }) => id === button.change);
      return { type: 'undo wanted', changeId: change?.id ?? null, open: 0 };
    }
    default:
      return { type: 'help wanted' };
  }
}

function commandEvent(command: Command, text: string, scene: Scene): PersonEvent {
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
      const service = findService(text, changeableServices(scene.account));
      return service ? serviceChosen(service, scene) : changeWanted(scene);
    }
    case 'undo': {
      const [only, ...others] = scene.account.openChanges;
      return {
        type: 'undo wanted',
        changeId: others.length === 0 ? (only?.id ?? null) : null,
        open: others.length + 1,
      };
    }
    case 'back':
      return { type: 'back' };
    case 'cancel':
      return { type: 'cancel' };
    case 'start over':
      return { type: 'start over' };
    case 'support':
      return { type: 'support wanted', ticketKey: scene.tools.ids.next() };
  }
}

async function filesEvent(
  ids: readonly AttachmentId[],
  text: string,
  question: Question,
  scene: Scene,
): Promise<PersonEvent> {
  const found = await scene.turn.attachments(ids);
  if (found.length === 0) return text === '' ? { type: 'not understood' } : textEvent(text, question, scene);
  return { type: 'files sent', attachmentIds: found.map(({ id }) => id), text };
}
