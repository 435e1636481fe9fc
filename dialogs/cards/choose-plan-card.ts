import { offeredPlans } from '../../domain/eligibility.ts';
import type { JsonObject } from '../../domain/json.ts';
import { negated, times } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { monthlyDifference } from '../../domain/quote-change.ts';
import type { Service } from '../../domain/service.ts';
import { offerInHand, type Scene } from '../scene.ts';
import {
  type AdaptiveCard,
  adaptiveCard,
  button,
  choices,
  group,
  MOST_BUTTONS,
  row,
  sendButton,
  textLine,
} from './adaptive-card.ts';

/** A card that describes more plans than this would pass what a card may weigh; a longer list tells all in its field. */
const MOST_DESCRIBED = 12;

/** The offered plans, numbered as they can be said: price, difference per month, and for internet the speeds. */
export function choosePlanCard(scene: Scene): AdaptiveCard {
  const { words } = scene;
  const offer = offerInHand(scene);
  const plans = offeredPlans(offer);
  const described = plans.map((plan, index) => ({
    plan,
    title: `${index + 1}. ${plan.title}`,
    ...planLines(plan, offer.service, scene),
  }));
  const body = described.map(({ title, price, rest }) =>
    group([row(title, price, { bold: true }), ...rest.map((text) => textLine(text, { subtle: true }))]),
  );
  const isLong = plans.length > MOST_DESCRIBED;
  const summary = described
    .slice(0, MOST_DESCRIBED)
    .map(({ title, price, rest }) => [title, price, ...rest].join(', '))
    .join('; ');
  const cancel = button(scene, words.say('button.cancel'), 'cancel');
  if (plans.length < MOST_BUTTONS) {
    const buttons = plans.map((plan) =>
      button(scene, words.say('button.choose-plan', { plan: plan.title }), 'choose plan', { plan: plan.id }),
    );
    return adaptiveCard(summary, body, [...buttons, cancel]);
  }
  const options = described.map(({ plan, title, price, rest }) => ({
    title: (isLong ? [title, price, ...rest] : [title, price]).join(', '),
    value: plan.id,
  }));
  const list: JsonObject = choices('plan', words.say('label.plan'), words.say('error.plan'), options);
  return adaptiveCard(summary, isLong ? [list] : [...body, list], [
    sendButton(scene, words.say('button.choose-picked'), 'choose plan'),
    cancel,
  ]);
}

function planLines(plan: Plan, service: Service, { words }: Scene): { price: string; rest: string[] } {
  const difference = monthlyDifference(service, plan);
  const compared =
    difference.units === 0n
      ? words.say('plan.same')
      : difference.units > 0n
        ? words.say('plan.more', { difference: words.money(difference) })
        : words.say('plan.less', { difference: words.money(negated(difference)) });
  const speed =
    plan.speed &&
    words.say('plan.speed', { download: words.speed(plan.speed.download), upload: words.speed(plan.speed.upload) });
  return {
    price: words.say('plan.price', { price: words.money(times(plan.price, service.quantity)) }),
    rest: speed ? [compared, speed] : [compared],
  };
}
