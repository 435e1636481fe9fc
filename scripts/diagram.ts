import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { withDiagram } from './diagram/diagram-page.ts';

const command = new Command('npm run diagram --')
  .description('Draws the conversation, as the machine in dialogs/ has it, into docs/conversation.md.')
  .option('--check', 'write nothing; end with 1 if the page is out of date')
  .option('--file <path>', 'the page with the markers', 'docs/conversation.md')
  .addHelpText(
    'after',
    `
Examples:
  npm run diagram              draw it anew after a state or a transition changed
  npm run diagram -- --check   what the test run does`,
  )
  .parse();

const { check, file } = command.opts<{ check?: boolean; file: string }>();
const page = readFileSync(file, 'utf8');
const drawn = withDiagram(page);
if (drawn === page) {
  process.stdout.write(`${file} is up to date.\n`);
} else if (check) {
  process.stderr.write(`${file} is out of date. Run: npm run diagram\n`);
  process.exitCode = 1;
} else {
  writeFileSync(file, drawn);
  process.stdout.write(`${file} is drawn anew.\n`);
}
