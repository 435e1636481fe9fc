import type { IncomingMessage } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { FilesFault } from '../../dialogs/sign-in/sign-in-messages.ts';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { NewAttachment } from '../../domain/ports/conversations.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { attachmentName } from '../incoming/attachment-name.ts';
import { kindOf, nameOfKind } from '../incoming/file-kinds.ts';
import type { BotFrameworkDesk } from './bot-framework-parts.ts';
import type { ChannelFile } from './channel-files.ts';
import { type FileDoor, openFile } from './open-file.ts';

/** Files that cannot be had, or may not be sent. The fault is for their sender, the message for the log. */
export class FilesNotTaken extends Error {
  override readonly name = 'FilesNotTaken';
  readonly fault: FilesFault;
  constructor(fault: FilesFault, message: string = fault.why) {
    super(message);
    this.fault = fault;
  }
}

/**
 * Fetches a message's files, as many and as large as customers may send, all at once and all within the time of one call: the channel
 * waits, and delivers again what takes too long. Throws {@link FilesNotTaken} for the first that cannot be had or may not be sent.
 */
export async function fetchFiles(
  desk: BotFrameworkDesk,
  context: TurnContext,
  conversation: string,
  files: readonly ChannelFile[],
): Promise<NewAttachment[]> {
  const { uploadFiles } = desk.limits;
  if (files.length > uploadFiles) throw new FilesNotTaken({ why: 'too many', files: uploadFiles });
  const stop = new AbortController();
  const door: FileDoor = {
    serviceUrl: context.activity.serviceUrl,
    token: () => desk.adapter.token(),
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(desk.outboundTimeoutMs)]),
  };
  let fetched: NewAttachment[] = [];
  try {
    await withinLimits(desk, conversation, async () => {
      fetched = await Promise.all(files.map((file) => fetchFile(desk, door, file)));
      return fetched.reduce((sum, { size }) => sum + size, 0);
    });
  } finally {
    stop.abort();
  }
  return fetched;
}

async function withinLimits({ uploadLimits }: BotFrameworkDesk, conversation: string, upload: () => Promise<number>) {
  try {
    await uploadLimits.within(conversation, undefined, upload);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const seconds = Number(error.headers['Retry-After'] ?? 60);
    throw new FilesNotTaken({ why: 'too often', minutes: Math.ceil(seconds / 60) }, error.code);
  }
}

async function fetchFile({ limits, ids }: BotFrameworkDesk, door: FileDoor, file: ChannelFile): Promise<NewAttachment> {
  const name = file.name === null ? null : attachmentName(file.name);
  const megabytes = limits.uploadFileBytes / (1024 * 1024);
  const content = await readFile(door, file, limits.uploadFileBytes).catch((error: unknown) => {
    throw new FilesNotTaken({ why: 'out of reach', name }, error instanceof Error ? error.message : 'unknown');
  });
  if (content === null) throw new FilesNotTaken({ why: 'too large', name, megabytes });
  const called = name ?? attachmentName(undefined);
  const kind = kindOf({ name: called, content });
  if (kind === null) throw new FilesNotTaken({ why: 'another kind', name });
  return {
    id: attachmentIdSchema.parse(ids.next()),
    name: nameOfKind(called, kind),
    ...{ contentType: kind.type, size: content.length, content },
  };
}

/** Gives null, and reads no further, when it is larger than that. */
async function readFile(door: FileDoor, { address }: ChannelFile, mostBytes: number): Promise<Uint8Array | null> {
  const answer: IncomingMessage = await openFile(address, door);
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) {
    answer.destroy();
    return null;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
