import type { UnfitValue } from '../../domain/ports/row-unfit.ts';
import type { OpenPool } from '../../prisma/open-pool.ts';
import type { Configuration } from '../configuration.ts';

/** Something that is wrong, and what to do about it, in words for operators. */
export interface Finding {
  readonly message: string;
  readonly advice: string;
  /** Which value, where it is about one. */
  readonly value?: UnfitValue;
}

/** What checks look at. They change nothing. */
export interface Patient {
  readonly configuration: Configuration;
  /** Null where it cannot be opened. */
  readonly database: Pick<OpenPool, 'pool' | 'kind'> | null;
  /** Why not. */
  readonly databaseError: Error | null;
}

/** One thing `npm run doctor` looks at. */
export interface Check {
  /** Short and stable, such as `migrations`. */
  readonly name: string;
  /** Gives what it finds as it finds it, so that many findings need no memory. Nothing: all is well, or it cannot look. */
  find(patient: Patient): AsyncGenerator<Finding>;
}
