import { describe, expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { withVoice } from './example-accounts.ts';

async function chatAfter(...texts: string[]) {
  const chat = aChat(withVoice('both', 'self'));
  for (const text of texts) await chat.says(text);
  return chat;
}
const onTheCard = ['change internet', 'ethernet 100', '20 October'];

describe('on the cost card', () => {
  it.each(['yes please go ahead and change it', 'no worries, do it', 'ok, book it', 'sounds good, confirm'])(
    '"%s" is a yes',
    async (text) => {
      expect((await chatAfter(...onTheCard, text)).account.openChanges).toHaveLength(1);
    },
  );

  it.each(["I'll think about it", 'maybe later', 'let me ask my wife first', 'not sure yet', 'hold on'])(
    '"%s" leaves the card open',
    async (text) => {
      const chat = await chatAfter(...onTheCard, text);
      expect(chat.state).toBe('confirmChange');
      expect(chat.lastText).toMatch(/^No hurry: nothing changes until you confirm it/);
      expect(chat.account.openChanges).toEqual([]);
      await chat.pressesOld('Change on 20 October');
      expect(chat.account.openChanges).toHaveLength(1);
    },
  );

  it.each(['why is there a fee?', 'I will think about it', 'what happens to my old plan?'])(
    'after "%s" a clear yes books and "ok" does not',
    async (question) => {
      expect((await chatAfter(...onTheCard, question, 'ok')).account.openChanges).toEqual([]);
      expect((await chatAfter(...onTheCard, question, 'yes, book it')).account.openChanges).toHaveLength(1);
    },
  );

  it.each(['how much would 1 gbps be?', 'what would it cost from 1 november?', 'blah blah', 'which plans are there?'])(
    'after "%s" a yes books nothing',
    async (question) => {
      expect((await chatAfter(...onTheCard, question, 'yes, book it')).account.openChanges).toEqual([]);
    },
  );

  it.each(['do not change anything', 'no thanks, leave it'])('"%s" is a no', async (text) => {
    const chat = await chatAfter(...onTheCard, text);
    expect(chat.state).toBe('ready');
    expect(chat.account.openChanges).toEqual([]);
  });

  it.each([
    ['a week later', 'Thursday, 27 October 2022'],
    ['can we do it one day later', 'Friday, 21 October 2022'],
    ['one day earlier', 'Wednesday, 19 October 2022'],
    ['a week from friday', 'Friday, 21 October 2022'],
    ['in november', 'Tuesday, 1 November 2022'],
    ['end of the year', 'Saturday, 31 December 2022'],
  ])('"%s" moves the day to %s', async (text, day) => {
    expect((await chatAfter(...onTheCard, text)).lastText).toContain(day);
  });

  it.each(['how come it costs 15', "what's the 15 for", 'why 15?'])('"%s" is about the fee', async (text) => {
    expect((await chatAfter(...onTheCard, text)).lastText).toMatch(/fee/);
  });

  it('"that\'s too expensive" shows the plans', async () => {
    expect((await chatAfter(...onTheCard, "that's too expensive")).state).toBe('whichPlan');
  });
});

describe('a plan', () => {
  it.each(['one hundred', 'the hundred one', 'the cheaper one', 'whichever is cheapest'])(
    '"%s" is chosen',
    async (text) => {
      expect((await chatAfter('change internet', text)).lastText).toContain('Ethernet_100Mbps');
    },
  );

  it.each(['put me on 3 gig', "I'd rather have 3 Gbps", 'what would 3 gig cost me'])(
    'that nobody has is answered with those there are: "%s"',
    async (text) => {
      expect((await chatAfter(text)).lastText).toMatch(/can change to: .*Ethernet_100Mbps/);
    },
  );
});

it.each(['my internet is slow', 'my invoice is wrong', "I'm moving house", 'cancel my service', 'close my account'])(
  '"%s" is for support',
  async (text) => {
    expect((await chatAfter(text)).lastText).toMatch(/support can help you/);
  },
);

describe('with a change that waits', () => {
  it.each(['I want the 1 Gbps instead', 'move it to the 27th'])('"%s" says what to do first', async (text) => {
    expect((await chatAfter(...onTheCard, 'yes', text)).lastText).toMatch(/Undo that one first/);
  });

  it.each(['put me back on the old plan', 'changed my mind about the switch', 'cancel the change I just made'])(
    '"%s" asks whether to undo',
    async (text) => {
      expect((await chatAfter(...onTheCard, 'yes', text)).state).toBe('confirmUndo');
    },
  );
});

it.each([
  ['hola, quiero cambiar mi plan de internet'],
  ['ich möchte meinen Internettarif wechseln'],
  ['quero mudar meu plano de internet'],
])('understands another language than it was spoken to in: "%s"', async (text) => {
  expect((await chatAfter(text)).state).toMatch(/^which(Service|Plan)$/);
});
