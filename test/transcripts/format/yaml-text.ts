import { Document, isMap, isSeq, type Node, parse, visit } from 'yaml';

/** YAML as transcripts are written: `{ a: 1 }`, `[a, b]`, and no line is broken. */
export function yamlText(content: Node): string {
  const padded = new Document(content).toString({ lineWidth: 0 }).trimEnd();
  const tight = padded.replaceAll(/\[ (?=\S)/g, '[').replaceAll(/(?<=\S) \]/g, ']');
  // A bracket can also stand in a text.
  return JSON.stringify(parse(tight)) === JSON.stringify(parse(padded)) ? tight : padded;
}

/** What fits a line is written on one. */
const LINE = 110;

/** Lays a step, or a table of rows with a long line for each, out: lists and maps that fit a line on one line, longer ones with a line for each entry. */
export function laidOut<Content extends Node>(step: Content, line = LINE): Content {
  if (!isMap(step)) return step;
  for (const { value } of step.items) {
    if (!isMap(value) && !isSeq(value)) continue;
    visit(value, (_key, node) => {
      if (
        !(isMap(node) || isSeq(node)) ||
        !fitsLine(JSON.stringify(node.toJSON()), line) ||
        (isSeq(node) && line > LINE)
      )
        return undefined;
      node.flow = true;
      return visit.SKIP;
    });
  }
  return step;
}

/** A text of several lines is read more easily as a block. */
function fitsLine(json: string, line: number): boolean {
  return json.length <= line && !json.includes('\\n');
}
