/** Where, when and among which people a process believes itself to be, and in which order its tests run. */
export interface Surroundings {
  /** As IANA names it. */
  readonly zone: string;
  /** The day that the machine's clock says. */
  readonly day: string;
  /** As POSIX names it. */
  readonly locale: string;
  /** Of the order of files and tests. */
  readonly seed: number;
}

/** Zones on both sides of midnight in UTC; the second is west of it in every season. */
export const zones = ['Pacific/Auckland', 'America/Los_Angeles'] as const;

/** The last of a February, the day that most years lack, and the last of a year. */
export const days = ['2027-02-28', '2028-02-29', '2026-12-31'] as const;

/** A comma in numbers; an i without its dot; digits and a direction of their own; a calendar of its own. */
export const locales = ['de_DE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'th_TH.UTF-8'] as const;

/** The surroundings whose turn it is with a commit: any zone with any day and any locale, the same ones for the same commit. */
export function surroundingsOf(hash: string): Surroundings {
  let rest = Number.parseInt(hash.slice(0, 8), 16);
  const seed = rest;
  const next = <Item extends string>(among: readonly [Item, ...Item[]]): Item => {
    const item = among[rest % among.length] ?? among[0];
    rest = Math.floor(rest / among.length);
    return item;
  };
  return { zone: next(zones), day: next(days), locale: next(locales), seed };
}
