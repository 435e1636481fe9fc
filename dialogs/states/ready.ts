import { machineSetup } from '../machine-setup.ts';
import type { Question } from '../question.ts';
import { changeableServices } from '../reading/choose-service.ts';
import { serviceShown } from '../reading/service-shown.ts';

/** Nothing is open: the bot waits for a wish. */
export const ready = machineSetup.createStateConfig({
  on: {
    doubted: { actions: { type: 'say', params: { message: 'doubt.nothing-open' } } },
    cancel: { actions: 'explainCancel' },
    back: { actions: { type: 'say', params: { message: 'what-next' } } },
  },
});

/**
 * Asks nothing in words, but always leaves something to press, so that no answer is a dead end. What fits best is first and help is last:
 * a channel that shows few leaves out what stands between, which help names.
 */
export const readyQuestion: Question = {
  name: 'ready',
  answer: (input, scene) => (input.kind === 'text' ? serviceShown(input.heard, scene) : null),
  ask({ account, words }) {
    const showsServices = account.settings['portal.menu.items'].includes('Services');
    return {
      suggestions: [
        ...(showsServices ? [words.say('button.services')] : []),
        ...(account.openChanges.length > 0 ? [words.say('button.undo-any')] : []),
        ...(changeableServices(account).length > 0 ? [words.say('button.change')] : []),
        words.say('button.ask-support'),
        words.say('button.help'),
      ],
    };
  },
};
