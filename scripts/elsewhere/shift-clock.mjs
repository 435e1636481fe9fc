/**
 * Loaded into a process before everything else (`node --import`): its clock is ahead by CLOCK_AHEAD_MS, and goes on from there. All
 * processes that inherit the number agree about the time.
 */
const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
RealDate.prototype.constructor = globalThis.Date;

function now() {
  return RealDate.now() + ahead;
}
