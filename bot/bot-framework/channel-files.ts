import { z } from 'zod';
import { attachmentName } from '../incoming/attachment-name.ts';

/** A file that a message of a channel speaks of. */
export interface ChannelFile {
  readonly name: string;
  readonly address: string;
  /** As the channel has it; null where only the answer to fetching it says so. */
  readonly contentType: string | null;
}

/** Files that cannot be had, or may not be sent. The message is for the log. */
export class FilesNotRead extends Error {
  override readonly name = 'FilesNotRead';
}

const address = z.url({ protocol: /^https?$/ }).max(4000);
const name = z.string().optional();
/** A file in Teams: the address is good for some minutes, for anybody. */
const teamsFile = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name,
  content: z.object({ downloadUrl: address }),
});
/** A picture that was pasted, or a file on any other channel. */
const linkedFile = z.object({ contentType: z.string(), contentUrl: address, name });

/** The files among a message's attachments. Cards, and the text once more as HTML, are none. */
export function attachedFiles(attachments: readonly unknown[]): ChannelFile[] {
  return attachments.flatMap((attachment) => {
    const inTeams = teamsFile.safeParse(attachment).data;
    if (inTeams) return { name: attachmentName(inTeams.name), address: inTeams.content.downloadUrl, contentType: null };
    const linked = linkedFile.safeParse(attachment).data;
    if (!linked || linked.contentType.startsWith('application/vnd.microsoft.')) return [];
    const contentType = linked.contentType.includes('*') ? null : linked.contentType.toLowerCase();
    return { name: attachmentName(linked.name), address: linked.contentUrl, contentType };
  });
}
