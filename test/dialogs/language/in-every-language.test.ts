import { describe, expect, it } from 'vitest';
import { languages } from '../../../dialogs/language/languages.ts';
import { wordsFor } from '../../../dialogs/language/words.ts';
import { commandInside, commandOf } from '../../../dialogs/reading/command.ts';
import { hear } from '../../../dialogs/reading/hear.ts';
import type { Phrase } from '../../../dialogs/reading/lexicon/lexicon.ts';
import { plainText } from '../../../dialogs/reading/plain-text.ts';
import { aChat } from '../chat.ts';
import { exampleA, withVoice } from '../example-accounts.ts';

/** The words a message tells customers to say. */
function quotedIn(message: string): string[] {
  return [...message.matchAll(/["„«“]\s?([^"“”»„«]+?)\s?["“”»]/gu)].map(([, words]) => words ?? '');
}

interface Phrases {
  readonly change: string;
  readonly wish: string;
  readonly price: string;
  readonly why: string;
  readonly oldPlan: string;
  readonly correction: string;
  readonly cheaper: string;
  readonly undo: string;
  readonly human: string;
}

const phrases: Readonly<Record<string, Phrases>> = {
  en: {
    change: 'I want to change my plan',
    wish: 'move my internet to Ethernet 100 from the first of December',
    price: 'how much would 100 be from the first of December?',
    why: 'why is there a fee?',
    oldPlan: 'what happens to my old plan?',
    correction: 'actually the 1 Gbps one',
    cheaper: 'the cheapest one',
    undo: 'please undo my change',
    human: 'I want to talk to a person',
  },
  es: {
    change: 'quiero cambiar mi plan',
    wish: 'pasa mi internet a Ethernet 100 a partir del 1 de diciembre',
    price: '¿cuánto costaría el de 100 desde el 1 de diciembre?',
    why: '¿por qué hay un cargo?',
    oldPlan: '¿qué pasa con mi plan antiguo?',
    correction: 'mejor el de 1 Gbps',
    cheaper: 'el más barato',
    undo: 'quiero deshacer mi cambio',
    human: 'quiero hablar con una persona',
  },
  'pt-BR': {
    change: 'quero mudar de plano',
    wish: 'muda minha internet para o Ethernet 100 a partir de 1 de dezembro',
    price: 'quanto ficaria o de 100 a partir de 1 de dezembro?',
    why: 'por que tem uma taxa?',
    oldPlan: 'o que acontece com meu plano antigo?',
    correction: 'na verdade o de 1 Gbps',
    cheaper: 'o mais barato',
    undo: 'quero desfazer minha mudança',
    human: 'quero falar com um atendente',
  },
  fr: {
    change: 'je voudrais changer de forfait',
    wish: 'passez mon internet à Ethernet 100 à partir du 1er décembre',
    price: 'combien coûterait le 100 à partir du 1er décembre ?',
    why: 'pourquoi y a-t-il des frais ?',
    oldPlan: 'que devient mon ancien forfait ?',
    correction: 'plutôt le 1 Gbps',
    cheaper: 'le moins cher',
    undo: 'je veux annuler mon changement',
    human: 'je veux parler à un conseiller',
  },
  de: {
    change: 'ich möchte meinen Tarif wechseln',
    wish: 'mein Internet bitte ab dem 1. Dezember auf Ethernet 100 umstellen',
    price: 'was würde 100 ab dem 1. Dezember kosten?',
    why: 'warum gibt es eine Gebühr?',
    oldPlan: 'was passiert mit meinem alten Tarif?',
    correction: 'doch lieber 1 Gbps',
    cheaper: 'den günstigsten',
    undo: 'ich möchte meinen Wechsel rückgängig machen',
    human: 'ich möchte mit einem Menschen sprechen',
  },
  uk: {
    change: 'хочу змінити тариф',
    wish: 'переведіть мій інтернет на Ethernet 100 з першого грудня',
    price: 'скільки коштуватиме 100 з першого грудня?',
    why: 'чому є комісія?',
    oldPlan: 'що буде з моїм старим тарифом?',
    correction: 'краще 1 Gbps',
    cheaper: 'найдешевший',
    undo: 'хочу скасувати мою зміну',
    human: 'хочу поговорити з оператором',
  },
  ar: {
    change: 'أريد تغيير الباقة',
    wish: 'غيّر الإنترنت إلى Ethernet 100 ابتداءً من 1 ديسمبر',
    price: 'كم سعر Ethernet 100 ابتداءً من 1 ديسمبر؟',
    why: 'لماذا توجد رسوم؟',
    oldPlan: 'ماذا يحدث لباقتي القديمة؟',
    correction: 'بل باقة 1 Gbps',
    cheaper: 'الأرخص',
    undo: 'أريد التراجع عن التغيير',
    human: 'أريد التحدث مع موظف',
  },
};

describe.each(languages)('$language', ({ language, locale }) => {
  const words = wordsFor(locale);
  const said = phrases[language];
  if (!said) throw new Error(`There are no phrases in ${language}.`);
  const chatting = (account = withVoice('self', 'self')) => {
    const chat = aChat(account);
    chat.locale = locale;
    return chat;
  };
  /** Without the marks around names in languages that run from right to left. */
  const textOf = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

  it('goes from one sentence to the price, and books it with the words the bot names', async () => {
    const chat = chatting();
    await chat.says(said.wish);
    expect(chat.state).toBe('confirmChange');
    expect(chat.snapshot).toMatchObject({ context: { planId: 'Ethernet_100Mbps', startDate: '2022-12-01' } });
    await chat.says('xyzzy');
    const [how = ''] = quotedIn(textOf(chat.lastText));
    await chat.says(how);
    expect(chat.account.openChanges, how).toHaveLength(1);
    await chat.says(said.undo);
    expect(chat.state).toBe('confirmUndo');
    await chat.says('xyzzy');
    const [undo = ''] = quotedIn(textOf(chat.lastText));
    await chat.says(undo);
    expect(chat.account.openChanges, undo).toEqual([]);
  });

  it('says the price without beginning anything, and begins it with the sentence it offers', async () => {
    const chat = chatting();
    await chat.says(said.price);
    expect(chat.state).toBe('ready');
    const [offered = ''] = chat.suggestions;
    await chat.says(offered);
    expect(chat.snapshot, offered).toMatchObject({
      state: 'confirmChange',
      context: { planId: 'Ethernet_100Mbps', startDate: '2022-12-01' },
    });
  });

  it('answers questions in the middle, and takes a correction', async () => {
    const chat = chatting();
    for (const text of [said.change, '1', '1', '2022-12-01']) await chat.says(text);
    expect(chat.state).toBe('confirmChange');
    await chat.says(said.why);
    expect(textOf(chat.lastText)).toMatch(
      beginningOf(words.say('answer.fee', { fee: '#', reasons: '#', several: 'no' }), words.say('answer.fee.none')),
    );
    await chat.says(said.oldPlan);
    expect(chat.lastText.startsWith(words.say('missed', { question: 'ready', example: '#' }))).toBe(false);
    expect(textOf(chat.lastText)).toContain('Ethernet_500Mbps');
    expect(chat.state).toBe('confirmChange');
    await chat.says(said.correction);
    expect(chat.snapshot).toMatchObject({
      state: 'confirmChange',
      context: { planId: 'Ethernet_1Gbps', startDate: '2022-12-01' },
    });
  });

  it('understands "the cheapest one" and the wish for a person', async () => {
    const chat = chatting(exampleA('self'));
    for (const text of [said.change, said.cheaper]) await chat.says(text);
    expect(chat.snapshot).toMatchObject({ context: { planId: 'Ethernet_100Mbps' } });
    await chat.says(said.human);
    expect(chat.state).toBe('whatToAsk');
  });

  it('understands every button and every suggestion when it is typed', async () => {
    const chat = chatting();
    await chat.joins();
    for (const text of [said.change, '1', '1', '2022-12-01']) {
      for (const typed of chat.suggestions) {
        const other = chatting();
        await other.says(typed);
        expect(textOf(other.lastText), typed).not.toContain(words.say('missed', { question: 'ready', example: '#' }));
      }
      await chat.says(text);
    }
    const before = chat.state;
    await chat.says(words.say('button.other-plan'));
    expect([before, chat.state]).toEqual(['confirmChange', 'whichPlan']);
  });

  it('understands everything it tells customers to say', () => {
    const heardIn = (text: string) => hear(text, locale);
    for (const text of [
      ...quotedIn(words.say('help')),
      ...quotedIn(words.say('missed', { question: 'ready', example: '#' })),
    ]) {
      const heard = heardIn(text);
      expect(commandOf(heard, 'loosely') ?? commandInside(heard, false), text).not.toBeNull();
    }
    const meant = (phrase: Phrase, text: string | undefined) =>
      expect([...heardIn(text ?? '').phrases], text).toContain(phrase);
    meant('keep', quotedIn(words.say('missed', { question: 'undo', example: '#' }))[1]);
    meant('undo', quotedIn(words.say('missed', { question: 'undo', example: '#' }))[0]);
    meant('send', quotedIn(words.say('missed', { question: 'message', example: '#' }))[0]);
    meant('cancel', quotedIn(words.say('missed', { question: 'message', example: '#' }))[1]);
    const confirm = (ways: 'request' | 'both', when: 'now' | 'later') =>
      quotedIn(words.say('missed.confirm', { ways, when, date: '#' }));
    meant('request', confirm('request', 'later')[0]);
    meant('other date', confirm('request', 'later')[1]);
    meant('other plan', confirm('request', 'later')[2]);
    meant('cancel', confirm('request', 'later')[3]);
    meant('change now', confirm('both', 'now')[0]);
    meant('yes', words.say('button.confirm-today') && phrasesOfYes[language]);
  });
});

const phrasesOfYes: Readonly<Record<string, string>> = {
  en: 'yes please',
  es: 'sí, por favor',
  'pt-BR': 'sim, por favor',
  fr: "oui, s'il vous plaît",
  de: 'ja, bitte',
  uk: 'так, будь ласка',
  ar: 'نعم من فضلك',
};

function beginningOf(...texts: string[]): RegExp {
  const starts = texts.map((text) =>
    (text.split(/[#\u2068]/)[0] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 12),
  );
  return new RegExp(`^(?:${starts.join('|')})`);
}

it('changes the language when it is asked for by any of its names', async () => {
  for (const { name, locale } of languages) {
    const chat = aChat(exampleA('self'));
    chat.locale = locale === 'en-GB' ? 'de-DE' : 'en-GB';
    await chat.says(name);
    expect(chat.last['locale'], name).toBe(locale);
    expect(plainText(chat.lastText)).not.toBe('');
  }
});
