import { expect, it } from 'vitest';
import { serviceIdSchema } from '../../domain/ids.ts';
import { serviceFieldValues } from '../../domain/settings/setting-keys.ts';
import { aChat } from './chat.ts';
import { exampleA, internet } from './example-accounts.ts';

const many = Array.from({ length: 12 }, (_, index) => ({
  ...internet,
  id: serviceIdSchema.parse(`${100 + index}`),
  description: `Branch office number ${index % 11} with a rather long description`,
  details: { login: `login-${index}@example.com`, ipv4: '203.0.113.7', phone: null, direction: null },
}));
const account = exampleA('both', {
  settings: { 'portal.services.internet': [...serviceFieldValues.internet] },
  account: { services: many },
});

it('spreads many services over cards that are light enough', async () => {
  const chat = aChat(account);
  await chat.says('my services');
  expect(chat.lastText).toBe('You have 12 active services, $2,400.00 a month in total.');
  expect(chat.buttons).toHaveLength(12);
  expect(chat.buttons).toContain('Change Branch office number 0 with a rather long description (2)');
});

it('lets a customer choose among them by a field, a number or a name', async () => {
  const chat = aChat(account);
  await chat.says('change plan');
  expect(chat.buttons).toEqual(['Choose this one', 'Cancel']);
  await chat.presses('Choose this one', { service: '104' });
  expect(chat.lastText).toContain('in place of Branch office number 4');
  for (const text of ['back', '12']) await chat.says(text);
  expect(chat.lastText).toContain('in place of Branch office number 0 with a rather long description (2)');
  for (const text of ['1', '1 November', 'yes']) await chat.says(text);
  expect(chat.lastText).toMatch(/^Done\. Branch office number 0 with a rather long description \(2\) changes to/);
  await chat.says('change plan');
  for (const text of ['branch office number 7 with a rather long description']) await chat.says(text);
  expect(chat.lastText).toContain('in place of Branch office number 7');
});
