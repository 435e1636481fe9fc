import { aChat, type Chat } from './chat.ts';
import { withVoice } from './example-accounts.ts';

/** How to come to a resting state of the conversation, by what is said. */
const ways = {
  ready: [],
  whichService: ['change plan'],
  whichPlan: ['change plan', '1'],
  whichDate: ['change plan', '1', '1'],
  confirmChange: ['change plan', '1', '1', '20 October'],
  whatMessage: ['change plan', '1', '1', '20 October', 'request'],
  whatToAsk: ['support'],
  whichChange: ['change internet', '1', '20 October', 'yes', 'change plan', '1', '1 November', 'yes', 'undo'],
  confirmUndo: ['change internet', '1', '20 October', 'yes', 'undo'],
} as const;

/** Every resting state, with a fresh conversation that has just come to it. */
export const statesOnTheWay = Object.entries(ways).map(([state, said]) => ({
  state,
  async reach(): Promise<Chat> {
    const chat = aChat(withVoice('both', 'self'));
    await chat.joins();
    for (const text of said) await chat.says(text);
    if (chat.state !== state) throw new Error(`The way to ${state} leads to ${chat.state}.`);
    return chat;
  },
}));
