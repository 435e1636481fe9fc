import { chooseServiceCard } from '../cards/choose-service-card.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { changeableServices, serviceChosen, serviceMeant } from '../reading/choose-service.ts';
import { findService } from '../reading/find-service.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of the services is to change. */
export const whichService = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichServiceQuestion: Question = {
  name: 'service',
  holds: ({ account }) => changeableServices(account).length > 0,
  answer(input, scene) {
    if (input.kind !== 'text') return null;
    const found = findService(input.text, changeableServices(scene.account)) ?? serviceMeant(input.text, scene.account);
    return found ? serviceChosen(found, scene) : null;
  },
  ask: (scene) => ({ text: scene.words.say('ask.service'), cards: [chooseServiceCard(scene)] }),
};
