import { type Document, isMap, isNode, isSeq, type Node } from 'yaml';
import type { ReadTranscript } from '../format/read-transcript.ts';
import type { Step } from '../format/steps.ts';
import { laidOut, yamlText } from '../format/yaml-text.ts';
import { describeMessage } from '../meaning/describe-message.ts';
import { correctedExpectation } from './corrected-expectation.ts';
import { correctedRows } from './corrected-rows.ts';
import type { Failure } from './failure.ts';
import type { Observed } from './perform-step.ts';

/** Whether `-u` has something to write: a step that did not fit, or one that leaves to it what the bot says. */
export function canBeRewritten({ transcript: { steps } }: ReadTranscript, failures: readonly Failure[]): boolean {
  return failures.length > 0 || steps.some(isLeftOpen);
}

/**
 * The text of a transcript in which the steps that did not fit say what was observed. Everything else is the same to the letter; so are, in
 * those steps, comments and whatever fitted. What cannot be put right in this way (a step that could not be done, a mail, something
 * that must not be there) is left as it is.
 */
export function rewritten(
  { document, text, transcript }: ReadTranscript,
  failures: readonly Failure[],
  observed: ReadonlyMap<number, Observed>,
): string {
  const list = document.get('steps');
  let result = text;
  for (const step of transcript.steps.toReversed()) {
    const node = isSeq(list) ? list.items[step.index] : undefined;
    if (!isNode(node) || !node.range) continue;
    const [start] = node.range;
    const end = start + text.slice(start, node.range[1]).trimEnd().length;
    const indent = start - (text.lastIndexOf('\n', start) + 1);
    const inPlace = (content: Node | string) =>
      typeof content === 'string' ? content : yamlText(content).replaceAll('\n', `\n${' '.repeat(indent)}`);
    const said = failures.find((failure) => failure.step === step)?.said;
    const failed = failures.some((failure) => failure.step === step);
    if (said) {
      const bot = inPlace(laidOut(document.createNode({ bot: describeMessage(said) })));
      const between = `\n${' '.repeat(Math.max(indent - 2, 0))}- `;
      const until = step.kind === 'silence' ? end : start;
      result = result.slice(0, start) + bot + (step.kind === 'silence' ? '' : between) + result.slice(until);
    } else if (failed || (isLeftOpen(step) && observed.has(step.index))) {
      const corrected = correctedStep(step, node, document, observed.get(step.index));
      if (corrected) result = result.slice(0, start) + inPlace(corrected) + result.slice(end);
    }
  }
  return result;
}

function isLeftOpen(step: Step): boolean {
  return step.kind === 'bot' && Object.keys(step.bot).length === 0;
}

function correctedStep(step: Step, node: Node, document: Document, was: Observed | undefined): Node | string | null {
  if (!isMap(node)) return null;
  if (isLeftOpen(step) && was?.kind === 'message') {
    return laidOut(document.createNode({ bot: describeMessage(was.message) }));
  }
  if (step.kind === 'bot' && !was) return 'silence';
  if ((step.kind === 'bot' || step.kind === 'updated') && was?.kind === 'message') {
    const expected = step.kind === 'bot' ? step.bot : step.updated;
    correctedExpectation(document, ['steps', step.index, step.kind], expected, was.message);
    return node;
  }
  if (step.kind !== 'database' || was?.kind !== 'stored') return null;
  correctedRows(document, ['steps', step.index, 'database'], step.database, was.stored);
  return node;
}
