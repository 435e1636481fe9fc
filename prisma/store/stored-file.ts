import { z } from 'zod';
import { attachmentIdSchema } from '../../domain/ids.ts';
import type { StoredFile } from '../../domain/ports/conversations.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';

const partSchema = z.array(z.object({ part: z.instanceof(Uint8Array) }));

/** One file, whose content is read part by part: of many readers who never finish, none holds it whole. */
export async function findStoredFile(
  prisma: PrismaClient,
  where: Prisma.AttachmentWhereInput,
): Promise<StoredFile | null> {
  const row = await prisma.attachment.findFirst({ where, omit: { content: true } });
  if (row === null) return null;
  const { id, name, contentType, size } = row;
  return {
    ...{ id: attachmentIdSchema.parse(id), name, contentType, size },
    read: async (from, length) => {
      const rows = await prisma.$queryRaw`
        SELECT substring("content" FROM ${from + 1}::int FOR ${length}::int) AS "part" FROM "Attachment" WHERE "id" = ${id}`;
      return partSchema.parse(rows)[0]?.part ?? new Uint8Array();
    },
  };
}
