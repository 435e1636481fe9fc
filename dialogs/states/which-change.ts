import { serviceOf } from '../../domain/account.ts';
import { agreedChanges, agreedWith } from '../agreed-changes.ts';
import { chooseChangeCard } from '../cards/choose-change-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { serviceAnswered } from '../reading/services-named.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of several open changes is to be undone. */
export const whichChange = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichChangeQuestion: Question = {
  name: 'service',
  holds: ({ account }) => account.openChanges.length > 0,
  answer(input, { account }) {
    if (input.kind !== 'text') return null;
    const agreedTo = agreedChanges(account);
    // First those that were chosen, so that their numbers are those of the card.
    const changes = [...agreedTo.map(({ chosen }) => chosen), ...agreedTo.flatMap(({ linked }) => linked)];
    const services = changes.flatMap((change) => serviceOf(account, change.oldServiceId) ?? []);
    const [service, ...others] = serviceAnswered(input.heard, services, account.plans);
    if (others.length > 0) return null;
    const change = account.openChanges.find(({ oldServiceId }) => oldServiceId === service?.id);
    const agreed = change && agreedWith(account, change.id);
    return agreed ? { type: 'undo wanted', changeId: agreed.chosen.id, open: agreedChanges(account).length } : null;
  },
  ask: (scene) => ({ text: scene.words.say('ask.change'), cards: [chooseChangeCard(scene)] }),
};
