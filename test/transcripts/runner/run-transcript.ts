import { openChannel } from '../channels/open-channel.ts';
import type { Transcript } from '../format/transcript.ts';
import { changeData, changeSettings } from '../house/change-demo.ts';
import { customerIn, demoCustomer, demoCustomerNames, type Someone } from '../house/demo-customer.ts';
import type { House } from '../house/house.ts';
import { momentOf } from '../house/moment.ts';
import type { Visit } from '../house/visits.ts';
import { messageText } from '../meaning/message-text.ts';
import { shown } from '../meaning/shown.ts';
import { type StoredState, storedState } from '../stored/stored-state.ts';
import { Conversation } from './conversation.ts';
import { type Failure, StepFailed } from './failure.ts';
import { type Observed, performStep } from './perform-step.ts';
import type { Way } from './way.ts';

/** How a run of a transcript ended. */
export interface Outcome {
  readonly failures: readonly Failure[];
  /** What was there at each step that looks at something, by the step's index; for writing it into the file. */
  readonly observed: ReadonlyMap<number, Observed>;
  /** Every step of the machine, in order. */
  readonly visits: readonly Visit[];
  /** Every message of the bot as it looks in the end, without suggestions, and what is stored: the same for every way. */
  readonly end: { readonly messages: readonly (readonly string[])[]; readonly stored: StoredState | null };
}

/** Runs a transcript on a fresh demo. Goes on after a message that does not fit, and stops where a step cannot be done. */
export async function runTranscript(house: House, transcript: Transcript, way: Way): Promise<Outcome> {
  const [first] = transcript.steps;
  const observed = new Map<number, Observed>();
  const failures: Failure[] = [];
  const nothing = { visits: [], end: { messages: [], stored: null } };
  if (!first) return { failures, observed, ...nothing };
  const someone = transcript.rows ? customerIn(transcript.rows, transcript.as) : demoCustomer(transcript.as);
  if (!someone) {
    const what = `there is no customer "${transcript.as}"; there are ${demoCustomerNames()}`;
    return { failures: [{ step: first, what, differences: [], actual: [] }], observed, ...nothing };
  }
  let at = first;
  let conversation: Conversation | null = null;
  try {
    conversation = await begin(house, transcript, someone, way);
    for (const step of transcript.steps) {
      at = step;
      const { failure, ...seen } = await performStep(step, { house, conversation, someone });
      if (failure) failures.push(failure);
      if ('observed' in seen && seen.observed) observed.set(step.index, seen.observed);
    }
    const more = conversation.looked > 0 ? conversation.turn.said[conversation.looked] : undefined;
    const what = 'after this step the bot said more than the file says';
    if (more) failures.push({ step: at, what, differences: [], actual: messageText(more) });
  } catch (error) {
    const actual = error instanceof StepFailed ? error.actual : [];
    const what = error instanceof Error ? error.message : String(error);
    failures.push({ step: at, what, differences: [], actual });
  }
  if (house.troubles.length > 0) {
    failures.push({ step: at, what: 'the bot logged errors', differences: [], actual: [...house.troubles] });
  }
  // Suggestions are gone with the next message, and how many of them show depends on the channel.
  const messages = (conversation?.messages ?? []).map(({ now }) => messageText({ ...shown(now), suggestions: [] }));
  const visits = [...house.visits];
  return {
    failures,
    observed,
    visits,
    end: { messages, stored: await storedState(house.database.prisma, someone.id) },
  };
}

async function begin(house: House, transcript: Transcript, someone: Someone, way: Way): Promise<Conversation> {
  await house.reset(momentOf(transcript.clock, someone.timeZone), transcript.rows);
  await changeSettings(house, someone, transcript.settings);
  await changeData(house, someone, transcript.data);
  const conversation = new Conversation(house, openChannel(house, way.channel, someone.id), way, transcript.locale);
  await conversation.open();
  return conversation;
}
