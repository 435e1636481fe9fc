import { answerQuestion } from './effects/answer-question.ts';
import { bookChange } from './effects/book-change.ts';
import type { Outcome } from './effects/effect.ts';
import { explainAgreement } from './effects/explain-agreement.ts';
import { explainCancel } from './effects/explain-cancel.ts';
import { explainClosedService } from './effects/explain-closed-service.ts';
import { explainMisnamedPlan } from './effects/explain-misnamed-plan.ts';
import { explainMiss } from './effects/explain-miss.ts';
import { explainNothingToChoose } from './effects/explain-nothing-to-choose.ts';
import { explainOldButton } from './effects/explain-old-button.ts';
import { explainPrice } from './effects/explain-price.ts';
import { explainRefusedDate } from './effects/explain-refused-date.ts';
import { explainRefusedPlan } from './effects/explain-refused-plan.ts';
import { explainRefusedUndo } from './effects/explain-refused-undo.ts';
import { greet } from './effects/greet.ts';
import { leaveOpen } from './effects/leave-open.ts';
import { nameLanguages } from './effects/name-languages.ts';
import { offerNext } from './effects/offer-next.ts';
import { offerTicket } from './effects/offer-ticket.ts';
import { priceChange } from './effects/price-change.ts';
import { refreshPrice } from './effects/refresh-price.ts';
import { say } from './effects/say.ts';
import { sayChangeKept } from './effects/say-change-kept.ts';
import { refuseFiles, sayFilesAdded } from './effects/say-files-added.ts';
import { sayFilesKept } from './effects/say-files-kept.ts';
import { sayOneAtATime } from './effects/say-one-at-a-time.ts';
import { sayOneByOne } from './effects/say-one-by-one.ts';
import { sendQuestion } from './effects/send-question.ts';
import { sendRequest } from './effects/send-request.ts';
import { showServices } from './effects/show-services.ts';
import { startAfresh } from './effects/start-afresh.ts';
import { undoChange } from './effects/undo-change.ts';
import type { Action } from './machine-setup.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

/** Carries out one action the machine asked for. `open` is the question that was open when the message came. */
export async function carryOut(action: Action, scene: Scene, open: Question): Promise<Outcome> {
  switch (action.type) {
    case 'say':
      return say(action.params, scene);
    case 'startAfresh':
      return startAfresh(action.params, scene);
    case 'leaveOpen':
      return leaveOpen(action.params, scene);
    case 'offerTicket':
      return offerTicket(action.params, scene);
    case 'greet':
      return greet(open.name)(action.params, scene);
    case 'showServices':
      return showServices(action.params, scene);
    case 'explainMiss':
      return explainMiss(open.name)(action.params, scene);
    case 'explainAgreement':
      return explainAgreement(open.name)(action.params, scene);
    case 'explainClosedService':
      return explainClosedService(action.params, scene);
    case 'explainNothingToChoose':
      return explainNothingToChoose(action.params, scene);
    case 'explainRefusedPlan':
      return explainRefusedPlan(action.params, scene);
    case 'explainMisnamedPlan':
      return explainMisnamedPlan(action.params, scene);
    case 'explainRefusedDate':
      return explainRefusedDate(action.params, scene);
    case 'explainRefusedUndo':
      return explainRefusedUndo(action.params, scene);
    case 'explainOldButton':
      return explainOldButton(action.params, scene);
    case 'explainCancel':
      return explainCancel(action.params, scene);
    case 'explainPrice':
      return explainPrice(action.params, scene);
    case 'answerQuestion':
      return answerQuestion(action.params, scene);
    case 'refreshPrice':
      return refreshPrice(action.params, scene);
    case 'nameLanguages':
      return nameLanguages(action.params, scene);
    case 'sayOneAtATime':
      return sayOneAtATime(action.params, scene);
    case 'offerNext':
      return offerNext(action.params, scene);
    case 'sayOneByOne':
      return sayOneByOne(action.params, scene);
    case 'sayChangeKept':
      return sayChangeKept(action.params, scene);
    case 'sayFilesKept':
      return sayFilesKept(action.params, scene);
    case 'sayFilesAdded':
      return sayFilesAdded(action.params, scene);
    case 'refuseFiles':
      return refuseFiles(action.params, scene);
    case 'priceChange':
      return priceChange(action.params, scene);
    case 'bookChange':
      return bookChange(action.params, scene);
    case 'sendRequest':
      return sendRequest(action.params, scene);
    case 'sendQuestion':
      return sendQuestion(action.params, scene);
    case 'undoChange':
      return undoChange(action.params, scene);
  }
}
