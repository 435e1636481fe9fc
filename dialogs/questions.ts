import type { RestingState } from './conversation-machine.ts';
import type { Question } from './question.ts';
import { confirmChangeQuestion } from './states/confirm-change.ts';
import { confirmUndoQuestion } from './states/confirm-undo.ts';
import { readyQuestion } from './states/ready.ts';
import { whatMessageQuestion } from './states/what-message.ts';
import { whatToAskQuestion } from './states/what-to-ask.ts';
import { whichChangeQuestion } from './states/which-change.ts';
import { whichDateQuestion } from './states/which-date.ts';
import { whichPlanQuestion } from './states/which-plan.ts';
import { whichServiceQuestion } from './states/which-service.ts';

/** What each resting state asks. */
export const questions: Readonly<Record<RestingState, Question>> = {
  ready: readyQuestion,
  whichService: whichServiceQuestion,
  whichPlan: whichPlanQuestion,
  whichDate: whichDateQuestion,
  confirmChange: confirmChangeQuestion,
  whatMessage: whatMessageQuestion,
  whatToAsk: whatToAskQuestion,
  whichChange: whichChangeQuestion,
  confirmUndo: confirmUndoQuestion,
};
