import { beforeEach, describe, expect, it } from 'vitest';
import { startWorkers, type Workers } from '../../../bot/workers/start-workers.ts';
import { ManualTime, settle } from '../manual-time.ts';
import { writtenLog } from '../written-log.ts';

let time: ManualTime;
let workers: Workers;
/** What was looked for in the store, in order. */
let looked: string[];
/** How many changes take effect when it is next looked for due ones. */
let due: number;
/** Whether the store is away. */
let broken: boolean;
let written: ReturnType<typeof writtenLog>;
/** Holds back what looks for due changes. */
let hold: Promise<void>;
beforeEach(async () => {
  time = new ManualTime('2026-11-22T10:00:00Z');
  looked = [];
  due = 1;
  broken = false;
  written = writtenLog();
  hold = Promise.resolve();
  const look = <Found>(what: string, found: Found) => {
    if (broken) return Promise.reject(new Error('no database'));
    looked.push(what);
    return Promise.resolve(found);
  };
  workers = startWorkers({
    store: {
      accounts: asked(() => null),
      dueChanges: {
        apply: async () => {
          await hold;
          const applied = due;
          due = 0;
          return look('due changes', { applied, failed: [] });
        },
        nextStart: async () => null,
      },
      conversations: asked((name) => look(name === 'sayNotices' ? 'notices' : name, { entries: [], failed: [] })),
      mails: {
        lease: () => look('mails', null),
        sent: async () => undefined,
        failed: async () => undefined,
      },
      retention: { forget: () => look('what is old', { conversations: 0, files: 0 }) },
    },
    ...{ clock: time, steadyClock: time, wallClock: time, timers: time, log: written.log },
    kept: { conversations: 0, unusedFiles: 0 },
    carrier: { carry: async () => undefined, close: () => undefined },
    addresses: { from: 'chat@example.com', to: 'support@example.com' },
    noticeMessage: () => ({}),
    publish: () => undefined,
  });
  await settle();
});

/** A port that answers whatever it is asked. */
function asked(answer: (name: string) => unknown) {
  return new Proxy(Object.create(null), { get: (_target, name) => () => answer(String(name)) });
}

const lookedNext = () => looked.splice(0).toSorted();

describe('the workers', () => {
  it('all look at start, and tell customers of what took effect', async () => {
    expect(lookedNext()).toEqual(['due changes', 'mails', 'notices', 'notices', 'what is old']);
  });

  it('look for mails and notices half a second after something happened, once for all that happened meanwhile', async () => {
    lookedNext();
    for (let times = 0; times < 3; times += 1) workers.somethingHappened();
    await time.pass({ milliseconds: 499 });
    expect(lookedNext()).toEqual([]);
    await time.pass({ milliseconds: 1 });
    expect(lookedNext()).toEqual(['mails', 'notices']);
    workers.somethingHappened();
    await time.pass({ milliseconds: 500 });
    expect(lookedNext()).toEqual(['mails', 'notices']);
  });

  it('have applied and said everything when the clock was moved', async () => {
    lookedNext();
    let release = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    let moved = false;
    const moving = workers.clockMoved().then(() => {
      moved = true;
    });
    await settle();
    expect([moved, lookedNext()]).toEqual([false, []]);
    release();
    await moving;
    await settle();
    expect(looked).toEqual(['due changes', 'notices', 'mails']);
  });

  it('name themselves where they fail', async () => {
    broken = true;
    await time.pass({ hours: 1 });
    const names = new Set(written.lines.flatMap(({ worker }) => worker ?? []));
    expect([...names].toSorted()).toEqual(['apply-due-changes', 'forget-old', 'say-notices', 'send-mails']);
  });

  it('can be stopped when nothing happened', async () => {
    await workers.stop();
    expect(time.nextRingMs).toBeNull();
  });

  it('do nothing any more once they are stopped, whatever happened before', async () => {
    lookedNext();
    workers.somethingHappened();
    await workers.stop();
    await time.pass({ hours: 2 });
    expect([lookedNext(), time.nextRingMs]).toEqual([[], null]);
  });
});
