/** Waits. Handed to workers, so that tests let time pass without sleeping. */
export interface Timers {
  /** Calls `ring` after `ms` milliseconds, unless the function it gives is called before. */
  after(ms: number, ring: () => void): () => void;
}

/** Real time. A waiting timer does not keep the process alive. */
export const realTimers: Timers = {
  after: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
