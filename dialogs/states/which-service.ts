import { visibleServices } from '../../domain/account.ts';
import { chooseServiceCard } from '../cards/choose-service-card.ts';
import { servicesToChoose } from '../cards/services-to-choose.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { changeableServices, serviceChosen } from '../reading/choose-service.ts';
import { serviceAnswered } from '../reading/services-named.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of the services is to change. */
export const whichService = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichServiceQuestion: Question = {
  name: 'service',
  holds: ({ account }) => changeableServices(account).length > 0,
  answer(input, scene) {
    if (input.kind !== 'text') return null;
    if (input.heard.asks && input.heard.concepts.has('how much')) return null;
    const { account } = scene;
    const offered = serviceAnswered(input.heard, servicesToChoose(scene), account.plans);
    const [found, ...others] =
      offered.length > 0 ? offered : serviceAnswered(input.heard, visibleServices(account), account.plans);
    return found && others.length === 0 ? serviceChosen(found, scene) : null;
  },
  ask: (scene) => ({
    text: scene.words.say(scene.context.likelyServices.length > 0 ? 'ask.service.which' : 'ask.service'),
    cards: [chooseServiceCard(scene)],
  }),
};
