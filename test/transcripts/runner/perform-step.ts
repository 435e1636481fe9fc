import { ticketMail } from '../../../bot/mail/ticket-mail.ts';
import type { Expectation } from '../format/expectation.ts';
import type { Step, StepOfKind } from '../format/steps.ts';
import { changeData, changeSettings } from '../house/change-demo.ts';
import type { Someone } from '../house/demo-customer.ts';
import type { House } from '../house/house.ts';
import { momentAfter, momentOf } from '../house/moment.ts';
import { doAsSupport } from '../house/support-line.ts';
import { type Difference, judgeMessage } from '../meaning/judge-message.ts';
import { messageText } from '../meaning/message-text.ts';
import type { Shown } from '../meaning/shown.ts';
import { isIn } from '../meaning/text-rule.ts';
import { judgeStored } from '../stored/judge-stored.ts';
import { type StoredState, storedState } from '../stored/stored-state.ts';
import type { Conversation } from './conversation.ts';
import type { Failure } from './failure.ts';
import { madeUpFile } from './made-up-file.ts';
import { pressed, pressedOld } from './pressing.ts';

/** Where a step happens. */
export interface Stage {
  readonly house: House;
  readonly conversation: Conversation;
  readonly someone: Someone;
}

/** What was there where a step looked. */
export type Observed =
  | { readonly kind: 'message'; readonly message: Shown; readonly fits: boolean }
  | { readonly kind: 'stored'; readonly stored: StoredState; readonly fits: boolean };

export interface StepEnd {
  readonly failure?: Failure;
  readonly observed?: Observed;
}

/** Does one step, or looks at what it is about. Throws `StepFailed` and others where it cannot be done. */
export async function performStep(step: Step, stage: Stage): Promise<StepEnd> {
  const { conversation } = stage;
  switch (step.kind) {
    case 'bot':
      return lookAtNext(step, conversation);
    case 'updated':
      return lookAtUpdated(step, conversation);
    case 'silence':
      return lookForSilence(step, conversation);
    case 'database':
      return lookAtStored(step, stage);
    case 'mail':
      return lookAtMail(step, stage);
    default: {
      const unseen = unlookedAt(step, conversation);
      await act(step, stage);
      return unseen;
    }
  }
}

async function act(step: Step, stage: Stage): Promise<void> {
  const { house, conversation, someone } = stage;
  switch (step.kind) {
    case 'user':
      conversation.locale = step.user.locale ?? conversation.locale;
      return conversation.send({ text: step.user.text });
    case 'press': {
      const sent = pressed(conversation.messages, step.press, step.fields);
      await conversation.send(sent);
      if (step.twice) await conversation.sendAgainAtOnce(sent.on ? { ...sent, on: { ...sent.on, late: true } } : sent);
      return;
    }
    case 'press old':
      return conversation.send(pressedOld(conversation.messages, step['press old'], step.fields));
    case 'attach':
      return conversation.send({ text: step.text, files: step.attach.map(madeUpFile) });
    case 'redeliver':
      return conversation.redeliver();
    case 'redeliver anew':
      return conversation.redeliverAnew();
    case 'new chat':
      return conversation.open();
    case 'clock': {
      const { timeZone } = someone;
      const target = step.clock.startsWith('+')
        ? momentAfter(house.now, step.clock, timeZone)
        : momentOf(step.clock, timeZone);
      return conversation.happens(() => house.passUntil(target));
    }
    case 'restart':
      return conversation.happens(() => house.restart());
    case 'support':
      return conversation.happens(async () => {
        await doAsSupport(house, step.support);
        await house.doWork();
      });
    case 'settings':
      return changeSettings(house, someone, step.settings);
    case 'data':
      return changeData(house, someone, step.data);
    default:
      throw new Error(`A step ${step.kind} does nothing.`);
  }
}

/** Where a file has looked at one message of a turn, it looks at all of them. Settings and data are changed between two turns. */
function unlookedAt(step: Step, { looked, turn }: Conversation): StepEnd {
  const message = looked > 0 ? turn.said[looked] : undefined;
  if (!message || step.kind === 'settings' || step.kind === 'data') return {};
  const what = 'before this step the bot said more than the file says';
  return { failure: { step, what, differences: [], actual: messageText(message), said: message } };
}

function lookAtNext(step: StepOfKind<'bot'>, conversation: Conversation): StepEnd {
  const message = conversation.turn.said[conversation.looked];
  if (!message) return { failure: { step, what: 'the bot said nothing here', differences: [], actual: [] } };
  conversation.looked += 1;
  return judged(step, step.bot, message);
}

function lookAtUpdated(step: StepOfKind<'updated'>, { turn }: Conversation): StepEnd {
  const all = turn.updated;
  const fitting = all.find((message) => judgeMessage(step.updated, message).length === 0) ?? all.at(-1);
  if (!fitting) return { failure: { step, what: 'no earlier message was replaced here', differences: [], actual: [] } };
  return judged(step, step.updated, fitting);
}

function judged(step: Step, expected: Expectation, message: Shown): StepEnd {
  const differences = judgeMessage(expected, message);
  const observed: Observed = { kind: 'message', message, fits: differences.length === 0 };
  return { observed, ...failureOf(step, 'the bot said something else', differences, messageText(message)) };
}

function lookForSilence(step: Step, { turn, looked }: Conversation): StepEnd {
  const message = turn.said[looked];
  if (!message) return {};
  return {
    failure: { step, what: 'the bot said something', differences: [], actual: messageText(message), said: message },
  };
}

async function lookAtStored(step: StepOfKind<'database'>, { house, someone }: Stage): Promise<StepEnd> {
  const stored = await storedState(house.database.prisma, someone.id);
  const differences = judgeStored(step.database, stored);
  const observed: Observed = { kind: 'stored', stored, fits: differences.length === 0 };
  return { observed, ...failureOf(step, 'the database holds something else', differences, []) };
}

async function lookAtMail(step: StepOfKind<'mail'>, { house }: Stage): Promise<StepEnd> {
  await house.doWork();
  const waiting = house.mails.sent.at(-1);
  if (!waiting) return { failure: { step, what: 'no mail went to support', differences: [], actual: [] } };
  const customer = await house.store.accounts.find(waiting.ticket.customerId);
  const { subject, text, attachments } = ticketMail(waiting, customer, {
    from: 'bot@localhost',
    to: 'support@localhost',
  });
  const whole = [subject, text, ...attachments.map(({ name }) => name)].join('\n');
  const differences: Difference[] = [];
  const rule = step.mail;
  if (rule.subject !== undefined && !isIn(rule.subject, subject)) {
    differences.push({ about: 'subject', expected: rule.subject, actual: [subject] });
  }
  for (const one of rule.contains ?? [])
    if (!isIn(one, whole)) differences.push({ about: 'contains', expected: one, actual: [] });
  for (const one of rule.without ?? [])
    if (isIn(one, whole)) differences.push({ about: 'without', expected: one, actual: [] });
  return failureOf(step, 'the mail is another', differences, whole.split('\n'));
}

function failureOf(step: Step, what: string, differences: readonly Difference[], actual: readonly string[]): StepEnd {
  return differences.length === 0 ? {} : { failure: { step, what, differences, actual } };
}
