import { serviceOf } from '../../domain/account.ts';
import { chooseChangeCard } from '../cards/choose-change-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { findService } from '../reading/find-service.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of several open changes is to be undone. */
export const whichChange = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichChangeQuestion: Question = {
  name: 'service',
  holds: ({ account }) => account.openChanges.length > 0,
  answer(input, { account }) {
    if (input.kind !== 'text') return null;
    const services = account.openChanges.flatMap((change) => serviceOf(account, change.oldServiceId) ?? []);
    const service = findService(input.text, services);
    const change = account.openChanges.find(({ oldServiceId }) => oldServiceId === service?.id);
    return change ? { type: 'undo wanted', changeId: change.id, open: account.openChanges.length } : null;
  },
  ask: (scene) => ({ text: scene.words.say('ask.change'), cards: [chooseChangeCard(scene)] }),
};
