import { type Account, serviceOf } from '../../domain/account.ts';
import type { PlanChange } from '../../domain/plan-change.ts';
import type { Service } from '../../domain/service.ts';
import { agreedChanges, agreedWith } from '../agreed-changes.ts';
import { atLeastOne } from '../at-least-one.ts';
import { chooseChangeCard } from '../cards/choose-change-card.ts';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { serviceAnswered, servicesNamed } from '../reading/services-named.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of several open changes is to be undone. */
export const whichChange = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichChangeQuestion: Question = {
  name: 'change',
  holds: ({ account }) => agreedChanges(account).length > 0,
  answer(input, { account }) {
    if (input.kind !== 'text') return null;
    const agreedTo = agreedChanges(account);
    const chosen = servicesOf(
      agreedTo.map((each) => each.chosen),
      account,
    );
    const linked = servicesOf(
      agreedTo.flatMap((each) => each.linked),
      account,
    );
    const answered = serviceAnswered(input.heard, chosen, account.plans);
    // A linked one is named on the card, and has no number there.
    const named = answered.length > 0 ? answered : servicesNamed(input.heard, linked, account.plans).items;
    const [service, ...others] = named;
    if (others.length > 0) return null;
    const change = account.openChanges.find(({ oldServiceId }) => oldServiceId === service?.id);
    const agreed = change && agreedWith(account, change.id);
    return agreed ? { type: 'undo wanted', changeId: agreed.chosen.id, open: agreedChanges(account).length } : null;
  },
  ask: (scene) => ({
    text: scene.words.say('ask.change'),
    cards: [chooseChangeCard(scene, known(atLeastOne(agreedChanges(scene.account))))],
  }),
};

function servicesOf(changes: readonly PlanChange[], account: Account): Service[] {
  return changes.flatMap((change) => serviceOf(account, change.oldServiceId) ?? []);
}
