import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { ConversationId } from '../../domain/ids.ts';
import type { Session } from '../tokens.ts';
import { ActivityStream } from './activity-stream.ts';
import type { DirectLineDesk } from './direct-line-desk.ts';
import { publicAddress } from './public-address.ts';
import { renderActivities } from './render-activity.ts';
import { watermarkOf } from './watermark.ts';

/** The streams that are open, by conversation; pings them, and keeps one customer from holding many. */
export class Streams {
  readonly #desk: DirectLineDesk;
  readonly #open = new Map<ConversationId, Set<ActivityStream>>();
  readonly #pingTimer: NodeJS.Timeout;

  constructor(desk: DirectLineDesk) {
    this.#desk = desk;
    this.#pingTimer = setInterval(() => this.#pingAll(), desk.limits.pingMs).unref();
  }

  /** Streams a conversation's log to a socket whose request was authorised. */
  add(socket: WebSocket, req: IncomingMessage, session: Session): void {
    const { conversations, tokens, limits, notifier, log, publicUrl } = this.#desk;
    const reader = { session, tokens, linkSeconds: limits.tokenSeconds, address: publicAddress(req, publicUrl) };
    const stream = new ActivityStream(socket, {
      conversationId: session.conv,
      watermark: watermarkOf(req),
      read: (afterSeq, limit) => conversations.entriesAfter(session.conv, afterSeq, limit),
      render: (entries) => renderActivities(entries, reader),
      backlogBytes: limits.socketBacklogBytes,
      log,
    });
    const streams = this.#open.get(session.conv) ?? new Set();
    // The oldest goes, and counts no more while it is being closed: with pages that were loaded again, it is the one whose page is gone.
    const [oldest] = streams;
    if (oldest && streams.size >= limits.streamsPerConversation) {
      streams.delete(oldest);
      oldest.close(1008);
    }
    this.#open.set(session.conv, streams.add(stream));
    const unsubscribe = notifier.subscribe(session.conv, () => stream.wake());
    socket.on('error', () => socket.terminate());
    socket.once('close', () => {
      unsubscribe();
      streams.delete(stream);
      if (streams.size === 0 && this.#open.get(session.conv) === streams) this.#open.delete(session.conv);
    });
    stream.wake();
  }

  closeAll(): void {
    clearInterval(this.#pingTimer);
    for (const stream of this.#all()) stream.close(1001);
  }

  #pingAll(): void {
    for (const stream of this.#all()) stream.ping();
  }

  #all(): ActivityStream[] {
    return [...this.#open.values()].flatMap((streams) => [...streams]);
  }
}
