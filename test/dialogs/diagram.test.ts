import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withDiagram } from '../../scripts/diagram/diagram-page.ts';

it('is drawn in the docs as the machine is (npm run diagram)', () => {
  const page = readFileSync(new URL('../../docs/conversation.md', import.meta.url), 'utf8');
  expect(withDiagram(page)).toBe(page);
  expect(page).toContain('whichPlan --> whichDate : plan chosen');
});

it('needs a page with a place for it', () => {
  expect(() => withDiagram('# Something else')).toThrow('no place for the diagram');
});
