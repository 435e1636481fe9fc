import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { quoteAnswer } from '../../bot/commands/quote-answer.ts';
import { quoteParts } from '../../bot/commands/quote-parts.ts';
import { previewWhatIf, readWhatIf } from '../../bot/commands/what-if/preview-what-if.ts';
import { closedWords, earliestWords, verdictWords } from '../../bot/operator/verdict-words.ts';
import { settingNames } from '../../domain/settings/setting-keys.ts';

const path = fileURLToPath(new URL('../../docs/pricing.md', import.meta.url));
const document = readFileSync(path, 'utf8');

/** A what-if file, and what the command prints for it. */
const example = /```json\n([\s\S]*?)```\n\n```text\n[\s\S]*?```/g;

/** What `npm run quote -- --what-if FILE` prints. */
function answerTo(json: string): string {
  const file = readWhatIf(json);
  return quoteAnswer(previewWhatIf(file), { explain: false, show: file.show });
}

// `npm run docs` writes what the examples answer now: read the difference before you keep it.
it('every example answers what the page says', async () => {
  const answered = document.replace(
    example,
    (_, json: string) => `\`\`\`json\n${json}\`\`\`\n\n\`\`\`text\n${answerTo(json)}\n\`\`\``,
  );
  await expect(answered).toMatchFileSnapshot(path);
});

it('has an answer to every example, and nothing else in such blocks', () => {
  const blocks = [...document.matchAll(/```json\n/g)].length;
  expect([...document.matchAll(example)]).toHaveLength(blocks);
});

it('names every setting that counts for a price or a date', () => {
  const named = settingNames.filter((name) => name.startsWith('change-plan.'));
  expect(named.filter((name) => !document.includes(`\`${name}\``) && !document.includes(`"${name}"`))).toEqual([]);
});

it('shows every verdict, every closed way and every reason for an earliest day', () => {
  const answers = [...document.matchAll(/```text\n([\s\S]*?)```/g)].map(([, text]) => text).join('\n');
  const words = [...Object.values(verdictWords), ...Object.values(closedWords), ...Object.values(earliestWords)];
  expect(words.filter((word) => !answers.includes(word))).toEqual([]);
});

it('points only to files and headings that there are', () => {
  const anchors = [...document.matchAll(/^#+ (.*)$/gm)].map(
    ([, title = '']) =>
      `#${title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  );
  const headings = [...document.matchAll(/\]\((#[^)]*)\)/g)].map(([, anchor = '']) => anchor);
  expect(headings.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  const files = [...document.matchAll(/`((?:test|docs)\/[\w./-]*)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

it('names every part that an example can show', () => {
  expect(quoteParts.filter((part) => !document.includes(`\`${part}\``))).toEqual([]);
});
