import { AsyncLocalStorage } from 'node:async_hooks';

type OnFault = (fault: unknown) => void;

const requestInHand = new AsyncLocalStorage<OnFault>();

/**
 * Does the work of one request. A fault of it that nothing catches, at once or in any callback it leaves behind, belongs to this request:
 * it goes to `onFault`, which ends the request, and not the process.
 */
export function withinRequest(onFault: OnFault, work: () => void): void {
  requestInHand.run(onFault, () => {
    try {
      work();
    } catch (fault) {
      onFault(fault);
    }
  });
}

/**
 * For the process's `uncaughtException`: hands a fault to the request whose work it is. False when it is no request's, which the
 * process must not outlive.
 */
export function handToRequest(fault: unknown): boolean {
  const onFault = requestInHand.getStore();
  onFault?.(fault);
  return onFault !== undefined;
}
