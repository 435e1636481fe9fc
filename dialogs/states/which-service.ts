import { visibleServices } from '../../domain/account.ts';
import type { Service } from '../../domain/service.ts';
import { chooseServiceCard } from '../cards/choose-service-card.ts';
import { servicesToChoose } from '../cards/services-to-choose.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { answeredAmong } from '../reading/answered-among.ts';
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
    const answered = (services: readonly Service[]) =>
      answeredAmong(input.heard, services, scene, (heard) => serviceAnswered(heard, services, account.plans));
    const offered = answered(servicesToChoose(scene));
    const [found, ...others] = offered.length > 0 ? offered : answered(visibleServices(account));
    if (!found) return input.heard.phrases.has('no') ? { type: 'cancel' } : null;
    return others.length === 0
      ? serviceChosen(found, scene)
      : {
          type: 'services likely',
          serviceIds: [found, ...others].map(({ id }) => id),
          planId: scene.context.planId,
          startDate: scene.context.startDate,
        };
  },
  ask: (scene) => ({
    text: scene.words.say(scene.context.likelyServices.length > 0 ? 'ask.service.which' : 'ask.service'),
    cards: [chooseServiceCard(scene)],
  }),
};
