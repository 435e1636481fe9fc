import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One step of the machine in a transcript, as `house/visits.ts` saw it. */
const visitSchema = z.object({
  state: z.string(),
  event: z.string(),
  /** Which of several ways of the event; where it is not told, the target tells it. */
  branch: z.int().optional(),
  target: z.string(),
});
const visitedSchema = z.record(z.string(), z.array(visitSchema));

export type SeenVisit = z.infer<typeof visitSchema>;
/** The steps of the machine, by transcript. */
export type Visited = Readonly<Record<string, readonly SeenVisit[]>>;

/** The file is not what `npm run transcripts -- --visited FILE` writes; the message says what is wrong. */
export class VisitedUnreadable extends Error {
  override readonly name = 'VisitedUnreadable';
}

/** Reads what `npm run transcripts -- --visited FILE` wrote. Throws {@link VisitedUnreadable}. */
export function readVisited(file: string): Visited {
  try {
    return visitedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : '';
    throw new VisitedUnreadable(`${file} is not what "npm run transcripts -- --visited FILE" writes. ${why}`);
  }
}
