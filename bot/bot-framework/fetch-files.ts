import type { TurnContext } from 'botbuilder';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { NewAttachment } from '../../domain/ports/conversations.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import { type ChannelFile, FilesNotRead } from './channel-files.ts';

/** Fetches a message's files, as many and as large as customers may send. Throws {@link FilesNotRead} when one cannot be had or may not be sent. */
export async function fetchFiles(
  desk: BotFrameworkDesk,
  context: TurnContext,
  conversation: string,
  files: readonly ChannelFile[],
): Promise<NewAttachment[]> {
  const { uploadFiles } = desk.limits;
  if (files.length > uploadFiles) throw new FilesNotRead(`${files.length} files`);
  const fetched: NewAttachment[] = [];
  await withinLimits(desk, conversation, async () => {
    for (const file of files) fetched.push(await fetchFile(desk, context, file));
    return fetched.reduce((sum, { size }) => sum + size, 0);
  });
  return fetched;
}

async function withinLimits({ uploadLimits }: BotFrameworkDesk, conversation: string, upload: () => Promise<number>) {
  try {
    await uploadLimits.within(conversation, undefined, upload);
  } catch (error) {
    throw error instanceof HttpProblem ? new FilesNotRead(error.code) : error;
  }
}

async function fetchFile(desk: BotFrameworkDesk, context: TurnContext, file: ChannelFile): Promise<NewAttachment> {
  const { limits, ids } = desk;
  const answer = await open(desk, context, file).catch((error: unknown) => {
    throw new FilesNotRead(error instanceof Error ? error.message : 'could not be fetched');
  });
  const contentType = file.contentType ?? answer.contentType;
  if (!limits.uploadTypes.includes(contentType)) throw new FilesNotRead(`type ${contentType}`);
  const content = await readUpTo(limits.uploadFileBytes, answer.body);
  const id = attachmentIdSchema.parse(ids.next());
  return { id, name: file.name, contentType, size: content.length, content };
}

/** What lies on the channel's own server is fetched with the bot's token, which goes nowhere else. */
async function open({ adapter, outboundTimeoutMs }: BotFrameworkDesk, context: TurnContext, { address }: ChannelFile) {
  const isAtChannel = isSameOrigin(address, context.activity.serviceUrl);
  const answer = await fetch(address, {
    signal: AbortSignal.timeout(outboundTimeoutMs),
    ...(isAtChannel && { headers: { Authorization: `Bearer ${await adapter.token()}` } }),
  });
  if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`);
  return { contentType: typeOf(answer.headers.get('content-type')), body: answer.body };
}

function isSameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

function typeOf(header: string | null | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

async function readUpTo(mostBytes: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new FilesNotRead('a file is too large');
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}
