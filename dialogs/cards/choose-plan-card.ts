import type { ChangeOffer } from '../../domain/eligibility.ts';
import type { JsonObject } from '../../domain/json.ts';
import { negated } from '../../domain/money.ts';
import type { Plan } from '../../domain/plan.ts';
import { priceOnPlan } from '../../domain/pricing/billed-price.ts';
import { monthlyDifference } from '../../domain/pricing/monthly-price.ts';
import { type AtLeastOne, ofEach } from '../at-least-one.ts';
import { monthlyPriceOnPlan } from '../monthly-price-on-plan.ts';
import { offerInHand, type Scene } from '../scene.ts';
import { serviceName } from '../service-name.ts';
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

/** Plans to choose from, numbered as they can be said: price, difference per month, and for internet the speeds. */
export function choosePlanCard(scene: Scene, plans: AtLeastOne<Plan>): AdaptiveCard {
  const { words } = scene;
  const offer = offerInHand(scene);
  const described = ofEach(plans, (plan, index) => ({
    plan,
    title: `${index + 1}. ${plan.title}`,
    ...planLines(plan, offer, scene),
  }));
  const body = ofEach(described, ({ title, price, rest }) =>
    group([row(title, price, { bold: true }), ...rest.map((text) => textLine(text, { subtle: true }))]),
  );
  const isLong = plans.length > MOST_DESCRIBED;
  const summary = described
    .slice(0, MOST_DESCRIBED)
    .map(({ title, price, rest }) => [title, price, ...rest].join(', '))
    .join('; ');
  const last = [
    ...(scene.context.likelyPlans.length > 0 ? [button(scene, words.say('button.all-plans'), 'other plan')] : []),
    button(scene, words.say('button.cancel'), 'cancel'),
  ];
  if (plans.length + last.length <= MOST_BUTTONS) {
    const buttons = plans.map((plan) =>
      button(scene, words.say('button.choose-plan', { plan: plan.title }), 'choose plan', { plan: plan.id }),
    );
    return adaptiveCard(summary, body, [...buttons, ...last]);
  }
  const options = described.map(({ plan, title, price, rest }) => ({
    title: (isLong ? [title, price, ...rest] : [title, price]).join(', '),
    value: plan.id,
  }));
  const list: JsonObject = choices('plan', words.say('label.plan'), words.say('error.plan'), options);
  return adaptiveCard(summary, isLong ? [list] : [...body, list], [
    sendButton(scene, words.say('button.choose-picked'), 'choose plan'),
    ...last,
  ]);
}

function planLines(
  plan: Plan,
  { service, plans }: ChangeOffer,
  { words, account }: Scene,
): { price: string; rest: string[] } {
  const difference = monthlyDifference(account, { service, plan }, account.today);
  const compared =
    difference.units === 0n
      ? words.say('plan.same')
      : difference.units > 0n
        ? words.say('plan.more', { difference: words.money(difference) })
        : words.say('plan.less', { difference: words.money(negated(difference)) });
  const speed =
    plan.speed &&
    words.say('plan.speed', { download: words.speed(plan.speed.download), upload: words.speed(plan.speed.upload) });
  const { amount, spanDays } = priceOnPlan(account, service, plan);
  const paidAhead =
    spanDays === null ? null : words.say('plan.paid-for-days', { price: words.money(amount), days: spanDays });
  const companions = plans.find((offer) => offer.plan.id === plan.id)?.terms?.companions ?? [];
  const along =
    companions.length === 0
      ? null
      : words.say('plan.along', {
          changes: words.list(
            companions.map((companion) =>
              words.say('linked.item', {
                service: serviceName(companion.service, { account }),
                plan: companion.plan.title,
              }),
            ),
          ),
        });
  return {
    price: words.say('plan.price', { price: words.money(monthlyPriceOnPlan(account, service, plan)) }),
    rest: [compared, paidAhead, speed, along].filter((text) => text !== null),
  };
}
