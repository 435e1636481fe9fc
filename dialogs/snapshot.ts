import { z } from 'zod';
import { type JsonObject, jsonObjectSchema } from '../domain/json.ts';
import { readingSchema } from '../domain/monotonic-clock.ts';
import { type ConversationContext, conversationContextSchema, nothingSaidYet } from './conversation-context.ts';
import type { RestingState } from './conversation-machine.ts';
import { questions } from './questions.ts';

/** Counts up whenever a state is renamed or removed, or the context changes its shape; see `migrations`. */
export const MACHINE_VERSION = 2;

const snapshotSchema = z.object({
  version: z.literal(MACHINE_VERSION),
  state: z.custom<RestingState>((value) => typeof value === 'string' && Object.hasOwn(questions, value)),
  context: conversationContextSchema,
  /** The message whose card can be answered now, as it was said, so that it can be replaced once it is. */
  openCard: z.object({ key: z.string(), activity: jsonObjectSchema }).nullable(),
  /** The last button that was pressed, with the end of the log and the moment when it was answered, while nothing else has happened since. */
  lastButton: z
    .object({ button: z.string(), logEnd: z.int().default(0), reading: readingSchema.nullable().default(null) })
    .nullable(),
  /** When the last turn was; null in snapshots that did not keep it. */
  at: z.iso.datetime().nullable().default(null),
  /** The end of the log after the turn that asked the open question and said nothing else; null when it said something else too. */
  askedAt: z.int().nullable().default(null),
  /** The end of the log after a turn that only answered what was asked about the open question; see `is-on-agreement.ts`. */
  answeredAt: z.int().nullable().default(null),
});

/** A conversation between two turns. */
export type Snapshot = z.infer<typeof snapshotSchema>;

export const freshSnapshot: Snapshot = {
  version: MACHINE_VERSION,
  state: 'ready',
  context: nothingSaidYet,
  openCard: null,
  lastButton: null,
  at: null,
  askedAt: null,
  answeredAt: null,
};

/** Rewrites the snapshot of an older machine as the next version's, by the version it comes from. */
const migrations: Readonly<Record<number, (older: JsonObject) => JsonObject>> = {
  1: ({ context, ...older }) => ({
    ...older,
    version: 2,
    context: {
      ...(jsonObjectSchema.safeParse(context).data ?? {}),
      likelyServices: [],
      likelyPlans: [],
      likelyDates: [],
      language: null,
    },
  }),
};

/** A snapshot that was read, and whether its state was lost while some of its answers could be kept. */
export interface RestoredSnapshot {
  readonly snapshot: Snapshot;
  readonly lost: boolean;
}

/**
 * Reads what an earlier turn left. A snapshot of an older machine is migrated; where that is not possible (a newer machine's, or a state
 * that is gone) the conversation starts again, and goes on with the answers that can still be read: nothing agreed is lost.
 */
export function restoreSnapshot(stored: JsonObject | null): RestoredSnapshot {
  if (!stored) return { snapshot: freshSnapshot, lost: false };
  const current = snapshotSchema.safeParse(migrated(stored));
  if (current.success) return { snapshot: current.data, lost: false };
  const context = salvagedContext(stored);
  return { snapshot: { ...freshSnapshot, context }, lost: context.serviceId !== null };
}

export function snapshotJson(snapshot: Snapshot): JsonObject {
  return { ...snapshot, context: { ...snapshot.context } };
}

function migrated(stored: JsonObject): JsonObject {
  let snapshot = stored;
  for (;;) {
    const { version } = snapshot;
    const next = typeof version === 'number' ? migrations[version] : undefined;
    if (!next) return snapshot;
    snapshot = next(snapshot);
  }
}

/** The answers of a context that has lost its shape, one by one. */
function salvagedContext(stored: JsonObject): ConversationContext {
  const { context } = stored;
  const answers = jsonObjectSchema.safeParse(context).data ?? {};
  const { serviceId, planId, startDate, attachmentIds, message, language } = conversationContextSchema.shape;
  return {
    ...nothingSaidYet,
    serviceId: serviceId.safeParse(answers['serviceId']).data ?? null,
    planId: planId.safeParse(answers['planId']).data ?? null,
    startDate: startDate.safeParse(answers['startDate']).data ?? null,
    attachmentIds: attachmentIds.safeParse(answers['attachmentIds']).data ?? [],
    message: message.safeParse(answers['message']).data ?? '',
    language: language.safeParse(answers['language']).data ?? null,
  };
}
