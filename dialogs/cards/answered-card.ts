import type { Json, JsonObject } from '../../domain/json.ts';

/**
 * A message whose cards have been answered: the same cards without buttons and inputs, so that they cannot be answered again, and what
 * the answer was, a line for each note; or that alone. What was suggested beside them is over too.
 */
export function answeredMessage(
  { suggestedActions: _over, ...message }: JsonObject,
  notes: readonly string[],
  left: 'with note' | 'note alone',
): JsonObject {
  const { attachments } = message;
  if (!Array.isArray(attachments)) return message;
  return {
    ...message,
    attachments: attachments.map((attachment, index) => {
      if (!isObject(attachment) || !isObject(attachment['content'] ?? null)) return attachment;
      const content = withoutControls(attachment['content'] ?? null);
      if (!isObject(content) || !Array.isArray(content['body'])) return attachment;
      const last = index === attachments.length - 1;
      const { actions: _gone, ...rest } = content;
      const body = left === 'with note' ? content['body'] : [];
      return {
        ...attachment,
        content: { ...rest, body: last ? [...body, ...noteLines(notes)] : body },
      };
    }),
  };
}

/** New lines of what a person wrote stay. */
function noteLines(notes: readonly string[]): JsonObject[] {
  return notes
    .flatMap((note) => note.split('\n'))
    .map((text, index) => ({
      type: 'RichTextBlock',
      ...(index === 0 ? { separator: true } : { spacing: 'Small' }),
      inlines: [{ type: 'TextRun', text: text === '' ? ' ' : text, isSubtle: true }],
    }));
}

function withoutControls(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isControl(item)).map(withoutControls);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]));
}

function isControl(value: Json): boolean {
  if (!isObject(value)) return false;
  const { type } = value;
  return typeof type === 'string' && (type.startsWith('Input.') || type === 'ActionSet');
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
