import { describe, expect, it } from 'vitest';
import { cleanText } from '../../dialogs/reading/clean-text.ts';
import { findPlan } from '../../dialogs/reading/find-plan.ts';
import { findService } from '../../dialogs/reading/find-service.ts';
import { readCommand } from '../../dialogs/reading/read-command.ts';
import { planIdSchema, serviceIdSchema } from '../../domain/ids.ts';
import { aPlan, aService } from '../domain/account-fixture.ts';

const plan = (title: string, price: string, download = 1000) =>
  aPlan('p', price, { id: planIdSchema.parse(title.replace(/\W/g, '')), title, speed: { download, upload: 1 } });

describe('a plan', () => {
  const plans = [plan('Nova 50', '20', 50), plan('Nova 100', '30', 100), plan('Backup Plus', '50', 10)];
  it.each([
    ['nova 100', 'Nova 100'],
    ['2', 'Nova 100'],
    ['number 3', 'Backup Plus'],
    ['#1', 'Nova 50'],
    ['$30', 'Nova 100'],
    ['50.00', 'Backup Plus'],
    ['I’d like the Nova 100, please', 'Nova 100'],
    ['backup', 'Backup Plus'],
    ['plus', 'Backup Plus'],
    ['the cheapest one', 'Nova 50'],
    ['fastest', 'Nova 100'],
    ['nova', null],
    ['no', null],
    ['back', null],
    ['help', null],
    ['9', null],
    ['', null],
  ])('"%s" means %s', (text, title) => {
    expect(findPlan(text, plans)?.title ?? null).toBe(title);
  });
});

describe('a service', () => {
  const named = (description: string, index: number) =>
    aService(plan('x', '1'), { id: serviceIdSchema.parse(`s${index}`), description });
  const services = ['Home internet', 'Office', '🏠', 'A', 'Support line'].map(named);
  it.each([
    ['home', 'Home internet'],
    ['the office one', 'Office'],
    ['2', 'Office'],
    ['s1', 'Office'],
    ['a', 'A'],
    ['what a day', null],
    ['support', null],
    ['support line', 'Support line'],
    ['...', null],
    ['', null],
  ])('"%s" means %s', (text, description) => {
    expect(findService(text, services)?.description ?? null).toBe(description);
  });
});

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
  ['lorem ipsum', null],
])('"%s" is the command %s', (text, command) => {
  expect(readCommand(text, 'loosely')).toBe(command);
});

it('drops what cannot be seen or stored from what people write', () => {
  expect(cleanText(' a\u0000b\u001b[31m\tc\nd\r\n ')).toBe('ab[31m\tc\nd');
});
