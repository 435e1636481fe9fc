// @ts-check
/**
 * A stream of values as Web Chat listens to it: an observable of which it needs no more than `subscribe`.
 * @template Value
 * @typedef {{ next(value: Value): void, complete?: () => void, error?: (error: unknown) => void }} Observer
 */

/**
 * @template Value
 * @param {Value} [first] given to whoever subscribes, until there is a newer value; without it, only what comes later is
 */
export function subject(first) {
  /** @type {Set<(value: Value) => void>} */
  const listeners = new Set();
  let newest = first;
  const keepsNewest = first !== undefined;
  return {
    /** @param {Value} value */
    next(value) {
      if (keepsNewest) newest = value;
      for (const listener of [...listeners]) listener(value);
    },
    /** @param {Observer<Value> | ((value: Value) => void)} observer */
    subscribe(observer) {
      const listener = typeof observer === 'function' ? observer : (/** @type {Value} */ value) => observer.next(value);
      listeners.add(listener);
      if (newest !== undefined) listener(newest);
      return { unsubscribe: () => void listeners.delete(listener) };
    },
  };
}
