import { describe, expect, it } from 'vitest';
import { readTranscript } from '../format/read-transcript.ts';
import { recordedTranscript } from '../format/recorded-transcript.ts';
import { ChatNotationFault } from './chat-line.ts';
import { decodedText } from './decoded-text.ts';
import { readChatNotation } from './read-chat-notation.ts';
import { stepsFromChat } from './steps-from-chat.ts';

function imported(chat: string) {
  const { lines, lost } = readChatNotation(chat);
  const steps = stepsFromChat(lines);
  // Whatever comes in can be read as a transcript.
  readTranscript(recordedTranscript({ name: 'imported', as: 'John Doe' }, steps), 'imported.yaml');
  return { steps, lost: lost.map(({ line, what }) => `${line}: ${what}`) };
}

const said = (chat: string) => imported(`user: hi\nbot: ${chat}`).steps.slice(1);

describe('a .chat file', () => {
  it('is read as other tools write them', () => {
    const { steps, lost } = imported(`> a comment
user=Ann
bot=Helper

Ann: hi there
bot: [Typing][Delay=2000] Welcome!
How are you?
> another, in the middle
[Suggestions=Fine|Bad]
user: see this [Attachment=bill.pdf]
Helper: [Herocard title=Your bill text=It is paid buttons=Thanks|Why?]
bot: Anything else?
Ann: Thanks`);
    expect(steps).toEqual([
      { user: 'hi there' },
      { bot: { contains: 'Welcome!\nHow are you?', suggestions: ['Fine', 'Bad'] } },
      { attach: 'bill.pdf', text: 'see this' },
      { bot: { contains: ['Your bill', 'It is paid'], buttons: ['Thanks', 'Why?'] } },
      { bot: { contains: 'Anything else?' } },
      { press: 'Thanks' },
    ]);
    expect(lost).toEqual(['6: [Typing]', '6: [Delay=2000]']);
  });

  it.each([
    ['user=Ann Lee\nbot=Helper (2)', 'Ann Lee: hi\nHelper (2): hello'],
    ['USER=Ann\nBOT=Helper', 'ANN: hi\nhelper: hello'],
    ['users=Ann,Bea\nbot=Helper', 'user: hi\nbot: hello'],
    ['users = Ann , Bea', '\nann : hi\nbot->Ann:hello'],
    ['user=Ann\n\n> who speaks\n\nbot=Helper\nchannelId=emulator', 'Ann:\n\thi\n\n\nHelper->ann:\thello\t \n'],
    ['', 'User: hi\nBot: hello'],
    ['  ', '    user: hi\n    bot: hello\n'],
  ])('knows who speaks: %j', (header, talk) => {
    expect(imported(`${header}\n${talk}`).steps).toEqual([{ user: 'hi' }, { bot: { contains: 'hello' } }]);
  });

  it('is of the user who speaks first; what others say and are told is listed', () => {
    const { steps, lost } = imported(`users=Ann,Bea,Cem
bot=Helper
bot: Hello Ann!
Bea: I am here too
bot: So you are, Bea.
Ann: hi
bot->Bea: one moment
Helper->Ann: hi Ann
[ConversationUpdate=
  Added=Dan,Eve
  Removed=Bea]
user: still Ann
bot: yes`);
    expect(steps).toEqual([
      { user: 'I am here too' },
      { bot: { contains: 'So you are, Bea.' } },
      { bot: { contains: 'one moment' } },
    ]);
    expect(lost).toEqual([
      '3: bot->Ann: … (a transcript has one customer, here Bea)',
      '6: Ann: … (a transcript has one customer, here Bea)',
      '8: bot->Ann: … (a transcript has one customer, here Bea)',
      '12: Ann: … (a transcript has one customer, here Bea)',
      '13: bot->Ann: … (a transcript has one customer, here Bea)',
    ]);
  });

  it('may say who comes in before anybody speaks, with either sign', () => {
    const { steps, lost } = imported(
      '[ConversationUpdate:\n  membersAdded=Ann]\n\nuser: hi\n[ conversationupdate = removed=Ann ]',
    );
    expect(steps).toEqual([{ user: 'hi' }]);
    expect(lost).toEqual(['1: [ConversationUpdate: membersAdded=Ann]', '5: [ conversationupdate = removed=Ann ]']);
  });

  it('says two things where something happens between them', () => {
    expect(said('One moment. [Typing][Delay=2000]\nHere it is.')).toEqual([
      { bot: { contains: 'One moment.' } },
      { bot: { contains: 'Here it is.' } },
    ]);
    expect(said('[Typing]')).toEqual([]);
  });

  it.each([
    ['[Herocard\n title=A\n subtitle=B\n text=C\n buttons=D| E |\n]', ['A', 'B', 'C'], ['D', 'E']],
    ['[HeroCard=\n\tTitle=A\n\tText=b = c, title= d [e] f\n\tButtons=D\n]', ['A', 'b = c, title= d [e] f'], ['D']],
    ['[ThumbnailCard title=A b=c text=C buttons=D|E]', ['A b=c', 'C'], ['D', 'E']],
    ['[Signincard=\n Title=A\n Buttons=D ]', ['A'], ['D']],
    ['[Audiocard: title=A buttons=D]', ['A'], ['D']],
  ])('has cards: %j', (card, contains, buttons) => {
    expect(said(card)).toEqual([{ bot: { contains: contains.length === 1 ? contains[0] : contains, buttons } }]);
  });

  it.each(['basic', 'hero', 'thumbnail', 'animation', 'media', 'audio', 'video', 'signin', 'oauth', 'receipt'])(
    'knows a %scard, and lists what of it is not carried over',
    (kind) => {
      const { steps, lost } = imported(
        `bot: [${kind}card\n title=A\n image=http://a/b.png\n autostart=true\n colour=red\n]`,
      );
      expect(steps).toEqual([{ bot: { contains: 'A' } }]);
      expect(lost).toEqual([`1: image, autostart, colour of [${kind}card]`]);
    },
  );

  it('has attachments: of the bot that there is a card, of the customer the files', () => {
    const { steps, lost } = imported(`bot: Look
[AttachmentLayout=carousel]
[Attachment=cards\\a.json adaptivecard]
bot: [Attachment=a.json "hero"]
bot: [Attachment=http://a.example/b.png?x=1]
bot: [Attachment=a.bin application/vnd.microsoft.card.adaptive]
user: [Attachment=c:\\me\\bill.PDF][Attachment = http://a.example/b.png?c=1 image/png]
user: [Attachment=word.docx]`);
    expect(steps).toEqual([
      { bot: { contains: 'Look', card: 'any' } },
      { bot: { card: 'any' } },
      { bot: {} },
      { bot: { card: 'any' } },
      { attach: ['bill.PDF', 'b.png'] },
    ]);
    expect(lost).toEqual([
      '2: [AttachmentLayout=carousel]',
      '3: [Attachment=cards\\a.json adaptivecard]',
      '4: [Attachment=a.json "hero"]',
      '5: [Attachment=http://a.example/b.png?x=1]',
      '6: [Attachment=a.bin application/vnd.microsoft.card.adaptive]',
      '8: [Attachment=word.docx] (no kind of file that can be sent)',
    ]);
  });

  it.each([
    ['see [the help](http://a.example/x) or [1]', []],
    ['a [x] b ] c [', []],
    ['[typing slowly] is no way to do it', []],
    ['[Smile=big] hi', ['2: [Smile=big] (no instruction of this notation; it is kept as words)']],
    ['[Herocard title=A', ['2: [Herocard is not closed with ]']],
    ['Reference number: #K89, user:x', []],
  ])('keeps other brackets as words: %j', (words, lost) => {
    const read = imported(`user: hi\nbot: ${words}`);
    expect(read.steps[1]).toEqual({ bot: { contains: words } });
    expect(read.lost).toEqual(lost);
  });

  it('goes on over lines, with tabs, lists, empty lines and spaces at their ends', () => {
    expect(said('# Choices  \n1. one \t\n\n\n\n2. two\n   * three\n\n')).toEqual([
      { bot: { contains: ['# Choices\n1. one', '2. two\n   * three'] } },
    ]);
  });

  it('says a message of ours by its key, and only by chance what is like one', () => {
    expect(said('You are welcome!')).toEqual([{ bot: { says: 'thanks' } }]);
    expect(said('Hello Ann. Nice to meet you!')).toEqual([{ bot: { contains: 'Hello Ann. Nice to meet you!' } }]);
  });

  it('takes words that look like a pattern for words', () => {
    expect(said('/help (/')).toEqual([{ bot: { contains: '/\\/help \\(\\//' } }]);
  });

  it.each([
    ['hello', /^Line 1: who says "hello"\? Begin it with "bot:" or "user:"/],
    ['user=Ann\nbot=Helper\n\n  Bea: hi', /^Line 4: who says "Bea: hi"\? Begin it with "bot:" or "Helper:" or "Ann:"/],
    ['', /^Nobody says anything/],
    ['user=Ann\nbot=Helper\n> nothing\n', /^Nobody says anything/],
  ])('is refused with the line and what to write: %j', (chat, message) => {
    expect(() => readChatNotation(chat)).toThrow(ChatNotationFault);
    expect(() => readChatNotation(chat)).toThrow(message);
  });
});

describe('the text in a file', () => {
  const text = 'user=Änn\nbot=Helper\n\nÄnn: hi\nbot: “hello”';
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text.replaceAll('\n', '\r\n')}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark and CRLF', Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['old line ends', Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16, little end first', utf16('le', true)],
    ['UTF-16, big end first', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    ['UTF-16 without a mark, big end first', utf16('be', false)],
    ['Windows-1252', Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
  ])('is read whatever it was saved as: %s', (_encoding, bytes) => {
    expect(decodedText(bytes)).toBe(text);
  });
});
