import { expect } from 'vitest';
import type { JsonObject } from '../../domain/json.ts';
import { cardsOf, elementsOf, inputsOf, linesOf, suggestionsOf } from './shown-message.ts';

const MOST_ACTIONS = 6;
const HEAVIEST = 28 * 1024;

/** What every message must be, whatever it says: checked for each one that any conversation test sees. */
export function expectMessageRules(activity: JsonObject): void {
  expect(activity['type']).toBe('message');
  expect(activity['textFormat']).toBe('plain');
  expect(String(activity['text']).trim(), 'a message says something').not.toBe('');
  expect(String(activity['speak']).trim()).not.toBe('');
  expect(Buffer.byteLength(JSON.stringify(activity)), 'a message fits every channel').toBeLessThan(90 * 1024);
  for (const card of cardsOf(activity)) expectCardRules(card);
}

function expectCardRules(card: JsonObject): void {
  expect(card['type']).toBe('AdaptiveCard');
  expect(Number(card['version'])).toBeLessThanOrEqual(1.3);
  expect(String(card['fallbackText']).trim(), 'fallbackText').not.toBe('');
  expect(String(card['speak']).trim(), 'speak').not.toBe('');
  expect([...linesOf(card), ...inputsOf(card)], 'a card has something in it').not.toEqual([]);
  expect(linesOf(card).map((line) => line.trim())).not.toContain('');
  expect(Buffer.byteLength(JSON.stringify(card)), 'card weight').toBeLessThan(HEAVIEST);
  const actions = elementsOf(card).filter(({ type }) => String(type).startsWith('Action.'));
  expect(actions.length, 'actions').toBeLessThanOrEqual(MOST_ACTIONS);
  const onlyCancels = actions.length > 0 && actions.every(({ data }) => JSON.stringify(data).includes('"do":"cancel"'));
  expect(onlyCancels, 'a card offers more than to leave it').toBe(false);
  const titles = actions.map(({ title }) => title);
  expect(new Set(titles).size, `buttons can be told apart: ${titles.join(', ')}`).toBe(titles.length);
  for (const { type, title } of actions) {
    expect(type).toBe('Action.Submit');
    expect(title, 'buttons are verbs').not.toMatch(/^(ok|yes|no|submit)$/i);
  }
  for (const { label, errorMessage } of inputsOf(card)) {
    expect(label, 'label').toBeTruthy();
    expect(errorMessage, 'errorMessage').toBeTruthy();
  }
  const required = inputsOf(card).some(({ isRequired }) => isRequired === true);
  if (required) {
    const cancel = actions.find(({ data }) => JSON.stringify(data).includes('"do":"cancel"'));
    expect(cancel?.['associatedInputs'], 'cancel works with an empty field').toBe('none');
  }
}

/** Of a card that was answered only what it says is left. */
export function expectNoControls(message: JsonObject): void {
  const left = elementsOf(message).map(({ type }) => String(type));
  expect(left.filter((type) => /^(Input|Action)/.test(type))).toEqual([]);
  expect(suggestionsOf(message)).toEqual([]);
}
