import { expect, it } from 'vitest';
import { aChat } from './chat.ts';
import { exampleA, internet, withoutPlans, withVoice } from './example-accounts.ts';

it('refuses clearly where the list is empty and only self-change is allowed, and leaves a way on', async () => {
  const chat = aChat(withoutPlans('self'));
  await chat.says('change plan');
  expect(chat.lastText).toBe('There is no plan that Ethernet_500Mbps can be changed to. Support can tell you more.');
  expect(chat.suggestions).toContain('Ask support');
  await chat.says('my services');
  expect(chat.buttons).toEqual([]);
});

it('says so where neither way is allowed', async () => {
  const chat = aChat(exampleA('neither'));
  await chat.says('change plan');
  expect(chat.lastText).toBe('Ethernet_500Mbps cannot be changed in this chat. Support can help you.');
  expect(chat.suggestions).toEqual(['Show my services', 'Ask support', 'Help']);
});

it('offers nothing where the partner hides services', async () => {
  const chat = aChat(exampleA('both', { settings: { 'portal.menu.items': ['Finance'] } }));
  await chat.says('change plan');
  expect(chat.lastText).toBe('Your provider does not offer plan changes in this chat. Support can help you.');
});

it('lets a blocked customer ask, and not change alone', async () => {
  const chat = aChat(exampleA('both', { customer: { status: 'blocked' } }));
  for (const text of ['change plan', '1', '20 october']) await chat.says(text);
  expect(chat.lastText).toContain(
    'Your account is not active, so you cannot change Ethernet_500Mbps by yourself, but you can send this as a request to support.',
  );
  expect(chat.buttons).not.toContain('Change on 20 October');
  await chat.says('yes');
  await chat.says('send');
  expect(chat.tickets).toHaveLength(1);
  const selfOnly = aChat(exampleA('self', { customer: { status: 'blocked' } }));
  await selfOnly.says('change plan');
  expect(selfOnly.lastText).toBe(
    'Your account is not active, so Ethernet_500Mbps cannot be changed here. Support can help you.',
  );
});

it('asks support for a service in a bundle, which cannot be changed by itself', async () => {
  const bundled = { ...internet, bundleId: 'b-1' };
  const chat = aChat(exampleA('both', { account: { services: [bundled] } }));
  for (const text of ['change plan', '1', '20 october']) await chat.says(text);
  expect(chat.buttons).not.toContain('Change on 20 October');
  expect(chat.buttons).toContain('Request change for 20 October');
  const selfOnly = aChat(exampleA('self', { account: { services: [bundled] } }));
  await selfOnly.says('change plan');
  expect(selfOnly.lastText).toBe(
    'Ethernet_500Mbps is part of a bundle, so it cannot be changed by itself. Support can help you.',
  );
});

it('tells why the service that was named cannot change, rather than offering another', async () => {
  const chat = aChat(withVoice('neither', 'self'));
  await chat.says('change my internet');
  expect(chat.lastText).toBe('Ethernet_500Mbps cannot be changed in this chat. Support can help you.');
  await chat.says('change my phone plan');
  expect(chat.lastText).toContain('in place of Home phone');
});

it('has one open change for each service', async () => {
  const chat = aChat(exampleA('self'));
  for (const text of ['change plan', '1', '20 october', 'yes', 'change plan']) await chat.says(text);
  expect(chat.lastText).toBe(
    'Ethernet_500Mbps already has a change that has not started. Undo that one first if you would like another.',
  );
  expect(chat.suggestions).toContain('Undo my change');
});
