import { expect, it } from 'vitest';
import { cleanText } from '../../dialogs/reading/clean-text.ts';
import { commandInside, commandOf } from '../../dialogs/reading/command.ts';
import { hear } from '../../dialogs/reading/hear.ts';

it.each([
  ['Help!', 'help'],
  ['???', 'help'],
  ['Good morning', 'greet'],
  ['show me my services', 'services'],
  ['I’d like to change my plan', 'change'],
  ['please undo that for me', 'undo'],
  ['can I speak to a real person?', 'support'],
  ['Never mind.', 'cancel'],
  ['START OVER', 'start over'],
  ['supprot', 'support'],
  ['chnage plan', 'change'],
  ['cancle', 'cancel'],
  ['lorem ipsum', null],
])('"%s" is the command %s', (text, command) => {
  const heard = hear(text, 'en-GB');
  expect(commandOf(heard, 'loosely') ?? commandInside(heard, false)).toBe(command);
});

it('does not take what is denied for a wish', () => {
  const { concepts, affirmed } = hear('not the 500, the 100 please', 'en-GB');
  expect(concepts.has('not')).toBe(true);
  expect(affirmed).toBe('the 100 please');
});

it('leaves the names of plans and services as they are spelt', () => {
  expect(hear('voicce 100', 'en-GB').plain).toBe('voice 100');
  expect(hear('voicce 100', 'en-GB', ['voicce']).plain).toBe('voicce 100');
});

it('drops what cannot be seen or stored from what people write', () => {
  expect(cleanText(' a\u0000b\u001b[31m\tc\nd\r\n ')).toBe('ab[31m\tc\nd');
});
