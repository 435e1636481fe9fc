import { assign, setup } from 'xstate';
import type { PlanChangeId, PlanId, QuoteId, ServiceId } from '../domain/ids.ts';
import { type ConversationContext, nothingSaidYet, type Wish } from './conversation-context.ts';
import type {
  ChangeInQuestion,
  ConversationEvent,
  MisnamedPlan,
  OldButton,
  Topic,
  UndoRefusal,
} from './conversation-events.ts';

import type { MessageArguments, MessageKey } from './language/messages.ts';

/** The messages that need no arguments: a transition may say them itself. */
export type PlainMessageKey = {
  [Key in MessageKey]: keyof MessageArguments[Key] extends never ? Key : never;
}[MessageKey];

/** What the machine asks for, and what it hands over with it. */
export interface ActionParams {
  /** Says a fixed sentence. */
  say: { message: PlainMessageKey };
  startAfresh: undefined;
  /** Says a fixed sentence and asks nothing again: the open card stays. */
  leaveOpen: { message: PlainMessageKey };
  offerTicket: { message: 'answer.unknown' | 'beyond-this-chat' };
  greet: { again: boolean };
  showServices: undefined;
  explainMiss: { misses: number };
  explainAgreement: undefined;
  explainClosedService: { serviceId: ServiceId };
  explainNothingToChoose: { serviceIds: readonly ServiceId[] };
  explainRefusedPlan: { planId: PlanId | null };
  explainMisnamedPlan: { as: MisnamedPlan };
  explainRefusedDate: { date: string };
  explainRefusedUndo: { because: UndoRefusal };
  explainOldButton: { was: OldButton };
  explainCancel: undefined;
  explainPrice: { change: ChangeInQuestion };
  answerQuestion: { topic: Topic; change: ChangeInQuestion | null };
  nameLanguages: undefined;
  refreshPrice: undefined;
  sayOneAtATime: { first: ServiceId; others: readonly Wish[] };
  offerNext: { wish: Wish | null };
  sayOneByOne: undefined;
  sayChangeKept: { changeId: PlanChangeId };
  sayFilesKept: { files: number };
  sayFilesAdded: { files: number; to: 'request' | 'question'; withWords: boolean };
  refuseFiles: undefined;
  priceChange: { serviceId: ServiceId; planId: PlanId; startDate: string };
  bookChange: { quoteId: QuoteId };
  sendRequest: { serviceId: ServiceId; quoteId: QuoteId | null; ticketKey: string; message: string };
  sendQuestion: { ticketKey: string; message: string };
  undoChange: { changeId: PlanChangeId };
}
export type Action = {
  [Type in keyof ActionParams]: { readonly type: Type; readonly params: ActionParams[Type] };
}[keyof ActionParams];

/** The first of what was wished, as what "yes" begins, and the rest. */
function nextOf([next, ...alsoWished]: readonly Wish[]): Pick<ConversationContext, 'priceAsked' | 'alsoWished'> {
  return { priceAsked: next ? { ...next, startDate: null } : null, alsoWished };
}

/** XState runs no action of ours; see below. */
const asked = (): void => undefined;

/**
 * The vocabulary of the machine. Its transitions are pure; the actions named here are not run by XState: `take-turn.ts` carries them
 * out, in order, and sends what became of them back as an outcome event.
 */
export const machineSetup = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as ConversationEvent,
  },
  actions: {
    say: (_, _params: ActionParams['say']) => undefined,
    startAfresh: asked,
    leaveOpen: (_, _params: ActionParams['leaveOpen']) => undefined,
    offerTicket: (_, _params: ActionParams['offerTicket']) => undefined,
    greet: (_, _params: ActionParams['greet']) => undefined,
    showServices: asked,
    explainMiss: (_, _params: ActionParams['explainMiss']) => undefined,
    explainAgreement: asked,
    explainClosedService: (_, _params: ActionParams['explainClosedService']) => undefined,
    explainNothingToChoose: (_, _params: ActionParams['explainNothingToChoose']) => undefined,
    explainRefusedPlan: (_, _params: ActionParams['explainRefusedPlan']) => undefined,
    explainMisnamedPlan: (_, _params: ActionParams['explainMisnamedPlan']) => undefined,
    explainRefusedDate: (_, _params: ActionParams['explainRefusedDate']) => undefined,
    explainRefusedUndo: (_, _params: ActionParams['explainRefusedUndo']) => undefined,
    explainOldButton: (_, _params: ActionParams['explainOldButton']) => undefined,
    explainCancel: asked,
    explainPrice: (_, _params: ActionParams['explainPrice']) => undefined,
    answerQuestion: (_, _params: ActionParams['answerQuestion']) => undefined,
    nameLanguages: asked,
    refreshPrice: asked,
    sayOneAtATime: (_, _params: ActionParams['sayOneAtATime']) => undefined,
    offerNext: (_, _params: ActionParams['offerNext']) => undefined,
    sayOneByOne: asked,
    sayChangeKept: (_, _params: ActionParams['sayChangeKept']) => undefined,
    sayFilesKept: (_, _params: ActionParams['sayFilesKept']) => undefined,
    sayFilesAdded: (_, _params: ActionParams['sayFilesAdded']) => undefined,
    refuseFiles: asked,
    priceChange: (_, _params: ActionParams['priceChange']) => undefined,
    bookChange: (_, _params: ActionParams['bookChange']) => undefined,
    sendRequest: (_, _params: ActionParams['sendRequest']) => undefined,
    sendQuestion: (_, _params: ActionParams['sendQuestion']) => undefined,
    undoChange: (_, _params: ActionParams['undoChange']) => undefined,
    /** Files stay: a customer who sent one early should not have to send it again. So does the language. */
    forget: assign(({ context: { attachmentIds, language } }) => ({ ...nothingSaidYet, attachmentIds, language })),
    /** As above, but a change that was called off can be taken up again: "yes, do it after all". What was wished beside it comes first. */
    setAside: assign(({ context: { attachmentIds, language, serviceId, planId, startDate, alsoWished } }) => {
      const calledOff = serviceId && planId ? { serviceId, planId, startDate } : null;
      return {
        ...nothingSaidYet,
        attachmentIds,
        language,
        ...nextOf(alsoWished),
        ...(alsoWished.length === 0 && { priceAsked: calledOff }),
      };
    }),
    /** As `forget`, when something is over: "yes" begins what was wished beside it. */
    takeUpNext: assign(({ context: { attachmentIds, language, alsoWished } }) => ({
      ...nothingSaidYet,
      attachmentIds,
      language,
      ...nextOf(alsoWished),
    })),
    forgetFiles: assign({ attachmentIds: [] }),
  },
});
