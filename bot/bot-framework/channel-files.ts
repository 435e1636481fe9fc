import { z } from 'zod';

/** A file that a message of a channel speaks of. What it says of its kind is not kept: the content decides. */
export interface ChannelFile {
  /** As its sender calls it; null for a picture that was pasted. */
  readonly name: string | null;
  readonly address: string;
}

const name = z.string().min(1).nullish().catch(null);
/** A file in Teams: the address is good for some minutes, for anybody. */
const teamsFile = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name,
  content: z.object({ downloadUrl: z.string().min(1) }),
});
/** A picture that was pasted, or a file on any other channel. */
const linkedFile = z.object({ contentType: z.string(), contentUrl: z.string().min(1), name });
/** What Teams and botbuilder attach besides files. */
const noFile = /^application\/vnd\.microsoft\.(card|teams)\./;

/** The files among a message's attachments, wherever they are said to lie. Cards, and the text once more as HTML, are none. */
export function attachedFiles(attachments: readonly unknown[]): ChannelFile[] {
  return attachments.flatMap((attachment) => {
    const inTeams = teamsFile.safeParse(attachment).data;
    if (inTeams) return { name: inTeams.name ?? null, address: inTeams.content.downloadUrl };
    const linked = linkedFile.safeParse(attachment).data;
    if (!linked || noFile.test(linked.contentType)) return [];
    return { name: linked.name ?? null, address: linked.contentUrl };
  });
}
