import { z } from 'zod';
import type { AppliedChange } from '../../domain/apply-change.ts';
import type { CustomerId, PlanId } from '../../domain/ids.ts';
import { type Notice, noticeCodec } from '../../domain/notice.ts';
import type { Plan } from '../../domain/plan.ts';
import { StoreConflict } from '../../domain/ports/accounts.ts';
import { ConversationUnknown } from '../../domain/ports/conversations.ts';
import type { Service } from '../../domain/service.ts';
import type { Prisma } from '../generated/client.ts';
import { serviceColumns } from './columns.ts';
import { jsonText } from './json-text.ts';

/** Writes a switch, and leaves a notice for the conversation the change came from. The customer's row must be locked. */
export async function writeAppliedChange(
  tx: Prisma.TransactionClient,
  { change, oldService, newService }: AppliedChange,
  plans: ReadonlyMap<PlanId, Plan>,
): Promise<void> {
  await updateService(tx, change.customerId, oldService);
  await updateService(tx, change.customerId, newService);
  await tx.planChange.update({ where: { id: change.id }, data: { state: change.state } });
  if (!change.conversationId) return;
  await writeNotice(tx, change.customerId, change.conversationId, {
    kind: 'change-applied',
    oldPlan: plans.get(change.oldPlanId)?.title ?? oldService.description,
    newPlan: plans.get(change.newPlanId)?.title ?? newService.description,
    startDate: change.startDate,
  });
}

/** Writes a customer's service over the version it was made from. Throws `StoreConflict` if another writer was there, or it is not theirs. */
export async function updateService(
  tx: Prisma.TransactionClient,
  customerId: CustomerId,
  service: Service,
): Promise<void> {
  const { count } = await tx.service.updateMany({
    where: { id: service.id, customerId, version: service.version - 1 },
    data: serviceColumns(service),
  });
  if (count !== 1) throw new StoreConflict(`Service ${service.id} has moved on from version ${service.version - 1}.`);
}

/** Leaves something to be said to a customer in a conversation of theirs. Throws `ConversationUnknown` where it is not theirs. */
export async function writeNotice(
  tx: Prisma.TransactionClient,
  customerId: string,
  conversationId: string,
  notice: Notice,
): Promise<void> {
  const content = jsonText(z.encode(noticeCodec, notice));
  const written = await tx.$executeRaw`
    INSERT INTO "Notice" ("conversationId", "content")
    SELECT "id", ${content}::jsonb FROM "Conversation" WHERE "id" = ${conversationId} AND "customerId" = ${customerId}`;
  if (written === 0) throw new ConversationUnknown(conversationId);
}
