import { visibleServices } from '../../domain/account.ts';
import { atLeastOne } from '../at-least-one.ts';
import { chooseServiceCard } from '../cards/choose-service-card.ts';
import { servicesToChoose } from '../cards/services-to-choose.ts';
import { known } from '../conversation-context.ts';
import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { answeredAmong } from '../reading/answered-among.ts';
import { openingOf, serviceChosen, serviceMeant } from '../reading/choose-service.ts';
import type { Heard } from '../reading/hear.ts';
import { choosable } from '../reading/lexicon/choice-concepts.ts';
import { sentenceEvents } from '../reading/read-sentence.ts';
import { serviceAnswered, servicesNamed } from '../reading/services-named.ts';
import { wordsAround } from '../reading/words-around.ts';
import type { Scene } from '../scene.ts';
import { backToReady } from './back-to-ready.ts';

/** Which of the services is to change. */
export const whichService = machineSetup.createStateConfig({ on: { back: backToReady } });

export const whichServiceQuestion: Question = {
  name: 'service',
  holds: (scene) => servicesToChoose(scene).length > 0,
  answer(input, scene) {
    if (input.kind !== 'text') return null;
    if (input.heard.asks && input.heard.concepts.has('how much')) return null;
    // A plan or a day beside the service is for the reader of whole sentences.
    const described =
      isSentence(input.heard) && serviceMeant(input.heard, scene.account) && !isNameOnly(input.heard, scene)
        ? sentenceEvents(input.heard, this, scene)
        : [];
    if (described.some(({ type }) => type === 'plan chosen' || type === 'date noted' || type === 'date chosen'))
      return described;
    const { account } = scene;
    const { concepts } = input.heard;
    // "What is TV Plus?"
    const asksWhat = input.heard.asks && concepts.has('question');
    if (
      asksWhat &&
      !(['change', 'want', 'maybe'] as const).some((concept) => concepts.has(concept)) &&
      serviceMeant(input.heard, scene.account)
    )
      return { type: 'services wanted' };
    if (concepts.has('all') && !concepts.has('undo') && !choosable.some((concept) => concepts.has(concept))) {
      const serviceIds = servicesToChoose(scene).map(({ id }) => id);
      return { type: 'services likely', serviceIds, planId: scene.context.planId, startDate: scene.context.startDate };
    }
    const offered = servicesToChoose(scene);
    const visible = visibleServices(account);
    const answered = answeredAmong(input.heard, offered, scene, (heard) =>
      serviceAnswered(heard, offered, account.plans),
    );
    // One that is not on the card can be named, and why it cannot change is told; a number is only of the card.
    const named = (heard: Heard) => (heard.strictly.size > 0 ? [] : servicesNamed(heard, visible, account.plans).items);
    const meant = answered.length > 0 ? answered : answeredAmong(input.heard, visible, scene, named);
    const open = meant.filter((service) => openingOf(account, service) !== 'closed');
    const [found, ...others] = open.length > 0 ? open : meant.slice(0, 1);
    if (!found && isPlace(input.heard)) return { type: 'not understood' };
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
    cards: [chooseServiceCard(scene, known(atLeastOne(servicesToChoose(scene))))],
  }),
};

/** "12", where there are three: a place that is not there is nothing else either. */
function isPlace({ plain, listening }: Heard): boolean {
  const bare = listening.without(listening.withoutFillers(listening.withoutPoliteness(plain)), ['number']);
  return /^#?\d{1,2}$/.test(bare) || listening.numberOf(bare) !== null;
}

/** "The Fibre Line", which is how "Fibre Line Plus" is called and a plan as well: a name alone answers the question. */
function isNameOnly(heard: Heard, scene: Scene): boolean {
  const { items, rest } = servicesNamed(heard, servicesToChoose(scene), scene.account.plans);
  return items.length === 1 && rest !== heard.plain && wordsAround(rest, scene).length === 0;
}

/** "1" is a place in the list, and "Ethernet 500" a service, whatever else they could name. */
function isSentence({ plain }: Heard): boolean {
  return plain.split(' ').length >= FEWEST_WORDS;
}
const FEWEST_WORDS = 3;
