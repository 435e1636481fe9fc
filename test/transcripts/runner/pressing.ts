import type { JsonObject } from '../../../domain/json.ts';
import { buttonsOf, inputsOf, type ShownButton, suggestionsOf } from '../../dialogs/shown-message.ts';
import type { Sent } from '../channels/channel.ts';
import { fitsKey } from '../meaning/judge-message.ts';
import type { BotMessage } from './conversation.ts';
import { StepFailed } from './failure.ts';

type Fields = Readonly<Record<string, string>>;

/** What pressing a button, or a suggestion, of the newest message that has it sends. Throws {@link StepFailed} with what there is. */
export function pressed(messages: readonly BotMessage[], title: string, fields: Fields): Sent {
  for (const { id, now } of messages.toReversed()) {
    const button = buttonsOf(now).find((shown) => fitsKey(title, shown.title, localeOf(now)));
    if (button) return { value: submitted(button, fields), on: { id, late: false } };
    const suggestion = suggestionsOf(now).find((words) => fitsKey(title, words, localeOf(now)));
    if (suggestion) return { text: suggestion };
  }
  const last = messages.at(-1)?.now ?? {};
  const there = [...buttonsOf(last).map((button) => button.title), ...suggestionsOf(last)];
  throw new StepFailed(
    `there is no button "${title}"`,
    there.map((one) => `(${one})`),
  );
}

/** The same with an earlier card as it was before it was answered: of a message whose button is gone, or of an earlier one with such a button. */
export function pressedOld(messages: readonly BotMessage[], title: string, fields: Fields): Sent {
  const having = messages.flatMap(({ id, first, now }) => {
    const button = buttonsOf(first).find((shown) => fitsKey(title, shown.title, localeOf(first)));
    return button ? [{ id, button, isGone: !buttonsOf(now).some((shown) => shown.title === button.title) }] : [];
  });
  const old = having.findLast(({ isGone }) => isGone) ?? having.at(-2);
  if (!old) {
    const all = messages.flatMap(({ first }) => buttonsOf(first).map((button) => `(${button.title})`));
    throw new StepFailed(`there was no earlier button "${title}"`, [...new Set(all)]);
  }
  return { value: submitted(old.button, fields), on: { id: old.id, late: old.isGone } };
}

/** What a client sends: the button's data over the card's fields, every value as text; it does not send what the card finds wrong. */
function submitted({ title, data, takesInputs, card }: ShownButton, given: Fields): JsonObject {
  const inputs = takesInputs ? inputsOf(card) : [];
  const known = inputs.map(({ id }) => String(id));
  const stray = Object.keys(given).find((id) => !known.includes(id));
  if (stray) {
    throw new StepFailed(
      `"${title}" sends no field "${stray}"`,
      known.map((id) => `<${id}>`),
    );
  }
  const values: JsonObject = {};
  for (const input of inputs) {
    const id = String(input['id']);
    const value = given[id] ?? (input['value'] === undefined ? '' : String(input['value']));
    if (input['isRequired'] === true && value === '') {
      throw new StepFailed(`"${title}" is held back by its card: ${input['errorMessage']}`);
    }
    if (value !== '') values[id] = value;
  }
  return { ...values, ...data };
}

function localeOf({ locale }: JsonObject): string {
  return typeof locale === 'string' ? locale : 'en-GB';
}
