/** A plain text, and the places in it where a clause ends. */
export interface Clauses {
  readonly plain: string;
  readonly ends: readonly number[];
}
