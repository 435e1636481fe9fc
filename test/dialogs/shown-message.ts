import type { Json, JsonObject } from '../../domain/json.ts';

/** A button of a card as a person sees it. */
export interface ShownButton {
  readonly title: string;
  readonly data: JsonObject;
  /** Which fields go along and are checked: those of its card, or none. */
  readonly takesInputs: boolean;
  readonly card: JsonObject;
}

/** The Adaptive Cards of a message, in order. */
export function cardsOf({ attachments }: JsonObject): JsonObject[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.flatMap((attachment) => {
    const content = isObject(attachment) ? attachment['content'] : undefined;
    return content && isObject(content) ? [content] : [];
  });
}

/** Everything in `json` that has a `type`, outermost first. */
export function elementsOf(json: Json): JsonObject[] {
  if (Array.isArray(json)) return json.flatMap(elementsOf);
  if (!isObject(json)) return [];
  const inner = Object.entries(json).flatMap(([key, value]) => (key === 'data' ? [] : elementsOf(value)));
  return typeof json['type'] === 'string' ? [json, ...inner] : inner;
}

export function buttonsOf(activity: JsonObject): ShownButton[] {
  return cardsOf(activity).flatMap((card) =>
    elementsOf(card)
      .filter(({ type }) => type === 'Action.Submit')
      .map(({ title, data, associatedInputs }) => ({
        title: String(title),
        data: isObject(data) ? data : {},
        takesInputs: associatedInputs !== 'none',
        card,
      })),
  );
}

export function inputsOf(card: JsonObject): JsonObject[] {
  return elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
}

/** What a card says, a line for each text; the texts of a row are joined by `|`. */
export function linesOf(json: Json): string[] {
  if (Array.isArray(json)) return json.flatMap(linesOf);
  if (!isObject(json)) return [];
  switch (json['type']) {
    case 'TextBlock':
      return [String(json['text'])];
    case 'RichTextBlock':
      return [
        elementsOf(json['inlines'] ?? null)
          .map(({ text }) => String(text))
          .join(''),
      ];
    case 'ColumnSet':
      return [linesOf(json['columns'] ?? null).join(' | ')];
    default:
      return ['body', 'items'].flatMap((key) => linesOf(json[key] ?? null));
  }
}

export function suggestionsOf({ suggestedActions }: JsonObject): string[] {
  const actions = isObject(suggestedActions) ? suggestedActions['actions'] : [];
  return Array.isArray(actions) ? actions.map((action) => String(isObject(action) && action['value'])) : [];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
