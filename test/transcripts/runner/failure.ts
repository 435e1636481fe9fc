import type { Step } from '../format/steps.ts';
import type { Difference } from '../meaning/judge-message.ts';
import type { Shown } from '../meaning/shown.ts';

/** A step that did not go as the file says. */
export interface Failure {
  readonly step: Step;
  /** What is wrong, in a sentence. */
  readonly what: string;
  readonly differences: readonly Difference[];
  /** The message or rows it is about, as lines; empty where there is none. */
  readonly actual: readonly string[];
  /** A message the file has no step for; it came before this step. */
  readonly said?: Shown;
}

/** A step that cannot be done; what follows cannot be looked at. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly actual: readonly string[];
  constructor(what: string, actual: readonly string[] = []) {
    super(what);
    this.actual = actual;
  }
}
