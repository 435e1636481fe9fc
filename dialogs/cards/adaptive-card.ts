import type { JsonObject } from '../../domain/json.ts';
import type { AtLeastOne } from '../at-least-one.ts';
import type { ButtonAction } from '../reading/button.ts';
import type { Scene } from '../scene.ts';

/** Teams on phones shows nothing later, and Web Chat shows it too (reference/channel.md, 5). */
const CARD_VERSION = '1.3';

/** An Adaptive Card as JSON, with what a reader that cannot show cards says instead. */
export interface AdaptiveCard {
  readonly content: JsonObject;
  /** The card in one or two sentences; spoken, and shown where cards are not. */
  readonly summary: string;
}

/** A card always has something in it: of an empty list no card can be made. */
export function adaptiveCard(summary: string, body: AtLeastOne<JsonObject>, actions: JsonObject[] = []): AdaptiveCard {
  return {
    summary,
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: CARD_VERSION,
      fallbackText: summary,
      speak: summary,
      body: [...body],
      ...(actions.length > 0 && { actions }),
    },
  };
}

/** A line of our own words or of data. A run of a rich text block is never read as Markdown, so names and numbers stay as they are. */
export function textLine(
  text: string,
  look: { bold?: boolean; subtle?: boolean; large?: boolean; right?: boolean } = {},
): JsonObject {
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    ...(look.right && { horizontalAlignment: 'Right' }),
    inlines: [
      {
        type: 'TextRun',
        text,
        ...(look.bold && { weight: 'Bolder' }),
        ...(look.subtle && { isSubtle: true }),
        ...(look.large && { size: 'Medium' }),
      },
    ],
  };
}

/** The title of a card, a heading for screen readers. `text` is one of our own sentences, never data: it is read as Markdown. */
export function heading(text: string): JsonObject {
  return { type: 'TextBlock', text, weight: 'Bolder', size: 'Medium', wrap: true, style: 'heading' };
}

/** Two texts on one line, the second at the right edge: what for, and how much. */
export function row(left: string, right: string, look: { bold?: boolean } = {}): JsonObject {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'stretch', items: [textLine(left, look)] },
      { type: 'Column', width: 'auto', items: [textLine(right, { ...look, right: true })] },
    ],
  };
}

/** Lines that belong together, set off from what is above them. */
export function group(items: JsonObject[]): JsonObject {
  return { type: 'Container', separator: true, spacing: 'Medium', items };
}

/** A button that sends `data`, with the name of its card. It works whatever the fields of the card hold. */
export function button(
  scene: Pick<Scene, 'messageKey'>,
  title: string,
  does: ButtonAction,
  data: JsonObject = {},
): JsonObject {
  return { ...sendButton(scene, title, does, data), associatedInputs: 'none' };
}

/** A button that sends the fields of its card, held back while they are not filled in as they should be. */
export function sendButton(
  scene: Pick<Scene, 'messageKey'>,
  title: string,
  does: ButtonAction,
  data: JsonObject = {},
): JsonObject {
  return { type: 'Action.Submit', title, data: { do: does, card: scene.messageKey, ...data } };
}

/** Buttons in the middle of a card, beside what they are about. */
export function buttonRow(actions: JsonObject[]): JsonObject {
  return { type: 'ActionSet', actions };
}

/** One of many, as a list to choose from, for when there are too many for buttons. */
export function choices(
  id: string,
  label: string,
  errorMessage: string,
  options: ReadonlyArray<{ title: string; value: string }>,
): JsonObject {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    errorMessage,
    isRequired: true,
    style: 'compact',
    choices: options.map((option) => ({ ...option })),
  };
}

/** The most buttons a card may have in Teams' store rules (reference/field.md, 3). */
export const MOST_BUTTONS = 6;
