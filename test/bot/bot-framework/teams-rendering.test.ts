import { describe, expect, it } from 'vitest';
import { teamsRendering } from '../../../bot/bot-framework/teams-rendering.ts';
import { adaptiveCard, textLine } from '../../../dialogs/cards/adaptive-card.ts';
import { composeMessage } from '../../../dialogs/compose-message.ts';
import { wordsFor } from '../../../dialogs/language/words.ts';
import { type JsonObject, jsonObjectSchema } from '../../../domain/json.ts';
import { buttonsOf, cardsOf, suggestionsOf } from '../../dialogs/shown-message.ts';
import { saidInTeams } from './said-in-teams.ts';

const words = wordsFor('en-GB');
const press = (title: string): JsonObject => ({ type: 'Action.Submit', title, data: { do: 'help', card: title } });
const card = (line: string, ...titles: string[]) => adaptiveCard(`About ${line}`, [textLine(line)], titles.map(press));
const titles = ({ actions }: JsonObject) =>
  Array.isArray(actions) ? actions.map((action) => jsonObjectSchema.parse(action)['title']) : [];
const standing = ['Services', 'Undo', 'Change', 'Ask support', 'Help'];

describe('a message in Teams', () => {
  it('is one message with one card, whose first lines are the text, and whose notification says it', () => {
    const said = composeMessage([{ text: 'One.\n\nTwo,\nthree.', cards: [card('a', 'A'), card('b', 'B')] }], words);
    const [message = {}, ...others] = teamsRendering.messages(said);
    expect(others).toEqual([]);
    expect(message['text']).toBeUndefined();
    expect(message['summary']).toBe('One. Two, three.');
    expect(cardsOf(message)).toHaveLength(1);
    expect(buttonsOf(message).map(({ title }) => title)).toEqual(['A', 'B']);
    expect(saidInTeams(message)['text']).toBe('One.\n\nTwo,\nthree.');
    expect(cardsOf(saidInTeams(message))).toHaveLength(2);
  });

  it('reads no Markdown in the text', () => {
    const [message] = teamsRendering.messages(composeMessage([{ text: '**a** [b](c)', cards: [card('x')] }], words));
    expect(JSON.stringify(message)).toContain('"type":"TextRun","text":"**a** [b](c)"');
  });

  it.each([
    [standing, ['Services', 'Undo', 'Help']],
    [
      ['Open a ticket', ...standing],
      ['Open a ticket', 'Services', 'Help'],
    ],
    [['Help'], ['Help']],
    [[], []],
  ])('of %j shows %j below a text', (suggestions, shown) => {
    const [message = {}] = teamsRendering.messages(composeMessage([{ text: 'Hi', suggestions }], words));
    expect(suggestionsOf(message)).toEqual(shown);
    expect(message['text']).toBe('Hi');
  });

  it('shows many suggestions as buttons that say them', () => {
    const suggestions = ['1', '2', '3', '4', '5', '6', ...standing];
    const [message = {}] = teamsRendering.messages(composeMessage([{ text: 'Which?', suggestions }], words));
    expect(titles(cardsOf(message)[0] ?? {})).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(buttonsOf(message)[0]?.data).toEqual({ say: '1' });
  });

  it.each([
    [[], standing],
    [
      ['A', 'B'],
      ['A', 'B', 'Services', 'Undo', 'Change', 'Help'],
    ],
    [
      ['A', 'B', 'C', 'Help'],
      ['A', 'B', 'C', 'Help', 'Services', 'Ask support'],
    ],
    [
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['A', 'B', 'C', 'D', 'E', 'F'],
    ],
  ])('beside a card with the buttons %j makes buttons of suggestions: %j', (own, shown) => {
    const said = composeMessage([{ text: 'Hi', cards: [card('x', ...own)], suggestions: standing }], words);
    const [message = {}] = teamsRendering.messages(said);
    expect(titles(cardsOf(message)[0] ?? {})).toEqual(shown);
    expect(message['suggestedActions']).toBeUndefined();
  });

  it('becomes several only where one would be too large, and then the last of them can be replaced', () => {
    const large = Array.from({ length: 8 }, (_, index) => card('Ю'.repeat(2500), `B${index}`));
    const said = composeMessage([{ text: 'Many', cards: large, suggestions: standing }], words);
    const messages = teamsRendering.messages(said);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) {
      expect(Buffer.byteLength(JSON.stringify(cardsOf(message)[0]))).toBeLessThan(28 * 1024);
      expect(String(message['summary']).trim()).not.toBe('');
    }
    const pressable = messages.flatMap(buttonsOf).map(({ title }) => title);
    expect(pressable).toEqual([
      ...large.map((_, index) => `B${index}`),
      'Services',
      'Undo',
      'Change',
      'Ask support',
      'Help',
    ]);
    const closed = composeMessage([{ text: 'Many', cards: large.map((_, index) => card(`closed ${index}`)) }], words);
    const replacement = JSON.stringify(teamsRendering.replacement(closed, said));
    expect(replacement).toContain('closed 7');
    expect(replacement).not.toContain('closed 0');
    expect(replacement).not.toContain('"Many"');
  });
});
