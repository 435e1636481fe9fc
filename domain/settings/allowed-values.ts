import { z } from 'zod';
import { type SettingName, settingKeys } from './setting-keys.ts';

/**
 * What a setting may hold, in words for operators. It is read from the schema that checks the values, so that the two cannot differ.
 *
 * @example allowedText('change-plan.recurring.refund') // 'one of: None, Refund unused money'
 */
export function allowedText(name: SettingName): string {
  return wordsFor(settingKeys[name].values);
}

function wordsFor(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description;
  if (schema instanceof z.ZodEnum) return `one of: ${schema.options.join(', ')}`;
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String).join(', ');
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodNumber) return `a whole number from ${schema.minValue} to ${schema.maxValue}`;
  if (schema instanceof z.ZodUnion) return schema.options.map(wordsFor).join(', or ');
  if (schema instanceof z.ZodArray) return wordsForList(schema.element);
  throw new TypeError('A setting has a schema for which there are no words yet: describe() it.');
}

function wordsForList(element: z.core.$ZodType): string {
  return `a list, with commas between them, of any of: ${wordsFor(element).replace(/^one of: /, '')}`;
}
