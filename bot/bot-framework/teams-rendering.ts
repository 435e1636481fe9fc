import { z } from 'zod';
import { MOST_BUTTONS } from '../../dialogs/cards/adaptive-card.ts';
import { type Json, type JsonObject, jsonObjectSchema, jsonSchema } from '../../domain/json.ts';
import type { Rendering } from './rendering.ts';

/** Teams shows the first three and drops the others; beside a card it shows none. */
const MOST_SUGGESTIONS = 3;
/** Teams takes no card over 28 KB; what is left is for the buttons that suggestions become. */
const CARD_BYTES = 24 * 1024;

const cardSchema = z.object({
  body: z.array(jsonObjectSchema).default([]),
  actions: z.array(jsonObjectSchema).default([]),
  version: jsonSchema,
  fallbackText: z.string(),
});
type Card = z.infer<typeof cardSchema>;

const saidSchema = z.object({
  text: z.string().default(''),
  locale: z.string().optional(),
  attachments: z.array(z.object({ content: cardSchema })).default([]),
  suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).default({ actions: [] }),
});

/** A text and cards that go into one message of Teams. */
interface Bundle {
  readonly text: string;
  readonly cards: readonly Card[];
}

/**
 * One activity is one message in Teams. A text and a card, or several cards, would be split there into messages that nobody is told the
 * ids of, so that no card could ever be replaced: so the text becomes the first lines of the card, and several cards become one. Only what
 * would be too large stays apart. Notifications show `summary`; without it they say "Sent a card".
 */
export const teamsRendering: Rendering = {
  messages(said) {
    const { suggestions, ...whole } = read(said);
    if (whole.cards.length === 0 && suggestions.length <= MOST_BUTTONS) {
      const { suggestedActions: _all, ...text } = said;
      return [suggestions.length === 0 ? text : { ...text, suggestedActions: chips(suggestions) }];
    }
    const bundles = bundlesOf(whole);
    return bundles.map((bundle, index) => messageOf(said, bundle, index === bundles.length - 1 ? suggestions : []));
  },
  replacement(said, first) {
    const { text, cards, suggestions } = read(said);
    const bundles = bundlesOf(read(first));
    const kept = bundles.at(-1)?.cards.length ?? 0;
    const isWhole = bundles.length === 1;
    return messageOf(said, { text: isWhole ? text : '', cards: cards.slice(cards.length - kept) }, suggestions);
  },
};

function read(said: JsonObject): Bundle & { readonly suggestions: readonly string[] } {
  const { text, attachments, suggestedActions } = saidSchema.parse(said);
  return {
    text,
    cards: attachments.map(({ content }) => content),
    suggestions: suggestedActions.actions.map(({ title }) => title),
  };
}

function bundlesOf({ text, cards }: Bundle): Bundle[] {
  const full: Bundle[] = [];
  let open: Bundle = { text, cards: [] };
  for (const card of cards) {
    const grown = { ...open, cards: [...open.cards, card] };
    const isEmpty = open.text === '' && open.cards.length === 0;
    if (isEmpty || Buffer.byteLength(JSON.stringify(oneCard(grown, []))) <= CARD_BYTES) {
      open = grown;
    } else {
      full.push(open);
      open = { text: '', cards: [card] };
    }
  }
  return [...full, open];
}

function messageOf({ locale }: JsonObject, bundle: Bundle, suggestions: readonly string[]): JsonObject {
  const envelope: JsonObject = { type: 'message', ...(locale !== undefined && { locale }) };
  if (bundle.cards.length === 0 && suggestions.length === 0)
    return { ...envelope, textFormat: 'plain', text: bundle.text };
  const content = oneCard(bundle, suggestions);
  return {
    ...envelope,
    summary: spokenOf(bundle),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
}

/** One card that says it all. Buttons of all cards but the last stand where their card ends. */
function oneCard(bundle: Bundle, suggestions: readonly string[]): JsonObject {
  const { text, cards } = bundle;
  const last = cards.at(-1);
  const own = last?.actions ?? [];
  const spoken = cards.length === 0 ? text : [text, ...cards.map(({ fallbackText }) => fallbackText)].join(' ').trim();
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: last?.version ?? '1.3',
    fallbackText: spoken,
    speak: spoken,
    body: [
      ...(text === '' ? [] : [wordsOf(text)]),
      ...cards.map((card, index) => ({
        type: 'Container',
        id: `card-${index + 1}`,
        spacing: 'Large',
        ...(index > 0 && { separator: true }),
        items: card === last || card.actions.length === 0 ? card.body : [...card.body, row(card.actions)],
      })),
    ],
    actions: [...own, ...saidByButtons(suggestions, own)],
  };
}

function row(actions: readonly JsonObject[]): JsonObject {
  return { type: 'ActionSet', actions: [...actions] };
}

/** Runs of a rich text block are never read as Markdown: names and numbers stay as they are. */
function wordsOf(text: string): JsonObject {
  const lines = text.split('\n');
  return {
    type: 'Container',
    id: 'words',
    items: lines.flatMap((line, index): JsonObject[] => {
      if (line === '') return [];
      const isNewParagraph = lines[index - 1] === '';
      return [
        {
          type: 'RichTextBlock',
          spacing: index === 0 || !isNewParagraph ? 'None' : 'Medium',
          inlines: [{ type: 'TextRun', text: line }],
        },
      ];
    }),
  };
}

/** What a notification says: the words, or what the cards say where there are none. */
function spokenOf({ text, cards }: Bundle): string {
  const words = text === '' ? cards.map(({ fallbackText }) => fallbackText).join(' ') : text;
  return words.replace(/\s+/gu, ' ');
}

function chips(suggestions: readonly string[]): JsonObject {
  const actions = chosen(suggestions, MOST_SUGGESTIONS);
  return { actions: actions.map((title) => ({ type: 'imBack', title, value: title })) };
}

const sayingButton = z.strictObject({ say: z.string().min(1).max(1000) });

/** The words of a suggestion that was a button, where such a one was pressed; null for everything else. */
export function saidByPressing(value: unknown): string | null {
  return sayingButton.safeParse(value).data?.say ?? null;
}

/** Beside a card, suggestions are buttons that say them, where there is room and no button of the card has that name. */
function saidByButtons(suggestions: readonly string[], own: readonly JsonObject[]): JsonObject[] {
  const titles = new Set<Json | undefined>(own.map(({ title }) => title));
  const others = suggestions.filter((title) => !titles.has(title));
  return chosen(others, MOST_BUTTONS - own.length).map((title) => ({
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: { say: title },
  }));
}

/** The first, which fit best what was just said, and the last, which is help wherever there are many. */
function chosen(suggestions: readonly string[], room: number): readonly string[] {
  if (suggestions.length <= room) return suggestions;
  const last = room > 1 && room < MOST_BUTTONS ? suggestions.slice(-1) : [];
  return [...suggestions.slice(0, Math.max(room - last.length, 0)), ...last];
}
