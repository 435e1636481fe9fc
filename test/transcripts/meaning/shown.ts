import type { JsonObject } from '../../../domain/json.ts';
import {
  buttonsOf,
  cardsOf,
  elementsOf,
  inputsOf,
  isObject,
  linesOf,
  type ShownButton,
  suggestionsOf,
} from '../../dialogs/shown-message.ts';
import type { CardKind } from '../format/expectation.ts';
import { type CardTitle, titleKindOf } from './card-title.ts';

/** A card as a person sees it. */
export interface ShownCard {
  readonly kind: Exclude<CardKind, 'any' | 'none'> | 'other';
  readonly title: string | null;
  readonly rows: ReadonlyArray<readonly [label: string, value: string]>;
  /** Every line of text, a row as `label: value`. */
  readonly lines: readonly string[];
  readonly buttons: readonly ShownButton[];
  readonly fields: ReadonlyArray<{ readonly id: string; readonly choices: readonly string[] }>;
}

/** A message of the bot as a person sees it. */
export interface Shown {
  readonly text: string;
  readonly locale: string;
  readonly cards: readonly ShownCard[];
  readonly buttons: readonly ShownButton[];
  readonly suggestions: readonly string[];
}

/** Reads what a channel was sent, whichever it is. */
export function shown(activity: JsonObject): Shown {
  const { text, locale } = activity;
  const spoken = typeof locale === 'string' ? locale : 'en-GB';
  return {
    text: typeof text === 'string' ? text : '',
    locale: spoken,
    cards: cardsOf(activity).map((card) => shownCard(card, spoken)),
    buttons: buttonsOf(activity),
    suggestions: suggestionsOf(activity),
  };
}

function shownCard(card: JsonObject, locale: string): ShownCard {
  const heading = elementsOf(card).find(({ type, style }) => type === 'TextBlock' && style === 'heading');
  const title = heading ? String(heading['text']) : null;
  const buttons = buttonsOf({ attachments: [{ content: card }] });
  return {
    kind: kindOf(titleKindOf(title, locale), buttons),
    title,
    rows: rowsOf(card),
    lines: linesOf(card).map((line) => line.replace(' | ', ': ')),
    buttons,
    fields: inputsOf(card).map(({ id, choices }) => ({
      id: String(id),
      choices: Array.isArray(choices)
        ? choices.flatMap((choice) => (isObject(choice) ? String(choice['title']) : []))
        : [],
    })),
  };
}

function rowsOf(card: JsonObject): Array<[string, string]> {
  return elementsOf(card).flatMap((element): Array<[string, string]> => {
    const { facts } = element;
    if (element['type'] === 'FactSet' && Array.isArray(facts)) {
      return facts.flatMap(
        (fact): Array<[string, string]> => (isObject(fact) ? [[String(fact['title']), String(fact['value'])]] : []),
      );
    }
    if (element['type'] !== 'ColumnSet') return [];
    const [label, value] = linesOf(element).flatMap((line) => line.split(' | '));
    return label === undefined || value === undefined ? [] : [[label, value]];
  });
}

function kindOf(title: CardTitle | null, buttons: readonly ShownButton[]): ShownCard['kind'] {
  const does = new Set(buttons.map(({ data }) => data['do']));
  const all = (action: string) =>
    buttons.length > 0 && buttons.every(({ data }) => [action, 'cancel'].includes(String(data['do'])));
  if (title) return title;
  if (does.has('confirm undo')) return 'undo';
  if (does.has('send request')) return 'request';
  if (does.has('send question')) return 'question';
  if (does.has('choose date')) return 'date';
  if (does.has('choose plan')) return 'plan';
  if (all('change plan')) return 'service';
  if (all('undo')) return does.has('cancel') ? 'change' : 'booked';
  return 'other';
}
