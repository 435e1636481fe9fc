import { type Document, isNode } from 'yaml';
import type { Expectation } from '../format/expectation.ts';
import { describeMessage, describeText } from '../meaning/describe-message.ts';
import { fitsKey, judgeMessage } from '../meaning/judge-message.ts';
import type { Shown } from '../meaning/shown.ts';

type Path = ReadonlyArray<string | number>;

/** Puts an expectation in a document right, key by key: what fits stays as it is written, what must not be there is left to people. */
export function correctedExpectation(document: Document, path: Path, expected: Expectation, message: Shown): void {
  const isPlain = typeof document.getIn(path) === 'string';
  const failing = new Set(judgeMessage(expected, message).map(({ about }) => about));
  const set = (key: string, value: unknown) => {
    const before = document.getIn([...path, key], true);
    const node = document.createNode(value, { flow: true });
    if (isNode(before)) {
      node.comment = before.comment ?? null;
      node.commentBefore = before.commentBefore ?? null;
    }
    document.setIn([...path, key], node);
  };
  const described = describeMessage(message);
  if (isPlain) {
    document.setIn(path, message.text);
    return;
  }
  if (failing.has('text')) set('text', message.text);
  if (failing.has('says') || failing.has('contains')) {
    const text = Object.entries(describeText(message));
    for (const [key, value] of text) set(key, value);
    const written = text.map(([key]) => key);
    for (const key of ['says', 'contains'])
      if (failing.has(key) && !written.includes(key)) document.deleteIn([...path, key]);
  }
  if (failing.has('card')) set('card', described.card ?? 'none');
  if (failing.has('title')) set('title', message.cards.find(({ title }) => title !== null)?.title ?? '');
  if (failing.has('locale')) set('locale', message.locale);
  if (failing.has('rows')) correctRows(document, [...path, 'rows'], expected, message);
  const lists = {
    buttons: described.buttons ?? [],
    suggestions: message.suggestions,
    lines: [],
    fields: message.cards.flatMap(({ fields }) => fields.map(({ id }) => id)),
    choices: message.cards.flatMap(({ fields }) => fields.flatMap(({ choices }) => choices)),
  };
  for (const [key, all] of Object.entries(lists)) {
    if (!failing.has(key)) continue;
    const kept = fittingRules(expected, key, message);
    if (kept.length > 0 || all.length > 0) set(key, kept.length > 0 ? kept : all);
    else document.deleteIn([...path, key]);
  }
}

/** Of a list, the rules that fit by themselves. */
function fittingRules(expected: Expectation, key: string, message: Shown): unknown[] {
  const rules = Object.entries(expected).find(([name]) => name === key)?.[1];
  if (!Array.isArray(rules)) return [];
  return rules.filter((rule) => judgeMessage({ [key]: [rule] }, message).length === 0);
}

/** A row that is there gets its value; one that is not goes. */
function correctRows(document: Document, path: Path, { rows = {} }: Expectation, message: Shown): void {
  for (const [label, value] of Object.entries(rows)) {
    if (judgeMessage({ rows: { [label]: value } }, message).length === 0) continue;
    const actual = message.cards.flatMap((card) => card.rows).find(([one]) => fitsKey(label, one, message.locale));
    if (actual) document.setIn([...path, label], actual[1]);
    else document.deleteIn([...path, label]);
  }
}
