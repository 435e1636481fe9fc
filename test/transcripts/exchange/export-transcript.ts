import { type JsonObject, jsonObjectSchema } from '../../../domain/json.ts';
import { isObject, type ShownButton } from '../../dialogs/shown-message.ts';
import type { Transcript } from '../format/transcript.ts';
import { demoCustomer } from '../house/demo-customer.ts';
import type { House } from '../house/house.ts';
import { shown } from '../meaning/shown.ts';
import type { ChatLine } from './chat-line.ts';
import type { ExportFormat } from './export-formats.ts';
import { writeChatNotation } from './write-chat-notation.ts';

/** What was said in the house's conversations, for other tools. To be called after the transcript was run there. */
export async function exported(house: House, { as }: Transcript, format: ExportFormat): Promise<string> {
  const activities = await activitiesIn(house);
  if (format === 'transcript') return `${JSON.stringify(activities, null, 2)}\n`;
  return writeChatNotation({ user: demoCustomer(as)?.name ?? 'user', bot: 'Planswitch' }, chatLines(activities));
}

async function activitiesIn({ database: { prisma } }: House): Promise<JsonObject[]> {
  const entries = await prisma.logEntry.findMany({
    where: { silent: false },
    orderBy: [{ at: 'asc' }, { seq: 'asc' }],
  });
  return entries.map(({ activity, activityId, at, conversationId, speaker }) => ({
    ...jsonObjectSchema.parse(activity),
    ...{ id: activityId, timestamp: at.toISOString(), channelId: 'directline', conversation: { id: conversationId } },
    from: speaker === 'bot' ? { id: 'planswitch', name: 'Planswitch', role: 'bot' } : { id: 'user', role: 'user' },
  }));
}

function chatLines(activities: readonly JsonObject[]): ChatLine[] {
  const pressable: ShownButton[] = [];
  const seen = new Set<string>();
  return activities.flatMap((activity): ChatLine[] => {
    const { id, type, from, value } = activity;
    if (type !== 'message' || seen.has(String(id))) return [];
    seen.add(String(id));
    const { text, cards, buttons, suggestions } = shown(activity);
    pressable.push(...buttons);
    const isBot = isObject(from) && from['role'] === 'bot';
    return [
      {
        ...{ from: isBot ? 'bot' : 'user', suggestions, attachments: isBot ? [] : fileNames(activity) },
        text: text || (isObject(value) ? wordsFor(value, pressable) : ''),
        cards: cards.map(({ lines, buttons: own }) => ({ texts: lines, buttons: own.map(({ title }) => title) })),
      },
    ];
  });
}

/** A press has no words of its own: what was filled in says it, else the title of the button; typing that does the same. */
function wordsFor(value: JsonObject, pressable: readonly ShownButton[]): string {
  const button = pressable.findLast(({ data }) => Object.entries(data).every(([key, one]) => value[key] === one));
  if (!button) return '';
  const filled = Object.entries(value).flatMap(([key, one]) => (key in button.data ? [] : [String(one)]));
  return filled.length > 0 ? filled.join(' ') : button.title;
}

function fileNames({ attachments }: JsonObject): string[] {
  return Array.isArray(attachments) ? attachments.flatMap((file) => (isObject(file) ? String(file['name']) : [])) : [];
}
