import { z } from 'zod';
import type { AppliedChange } from '../../domain/apply-change.ts';
import type { PlanId } from '../../domain/ids.ts';
import { type Notice, noticeCodec } from '../../domain/notice.ts';
import type { Plan } from '../../domain/plan.ts';
import { StoreConflict } from '../../domain/ports/accounts.ts';
import type { Service } from '../../domain/service.ts';
import type { Prisma } from '../generated/client.ts';
import { serviceColumns } from './columns.ts';

/** Writes a switch, and leaves a notice for the conversation the change came from. The customer's row must be locked. */
export async function writeAppliedChange(
  tx: Prisma.TransactionClient,
  { change, oldService, newService }: AppliedChange,
  plans: ReadonlyMap<PlanId, Plan>,
): Promise<void> {
  await updateService(tx, oldService);
  await updateService(tx, newService);
  await tx.planChange.update({ where: { id: change.id }, data: { state: change.state } });
  if (!change.conversationId) return;
  await writeNotice(tx, change.conversationId, {
    kind: 'change-applied',
    oldPlan: plans.get(change.oldPlanId)?.title ?? oldService.description,
    newPlan: plans.get(change.newPlanId)?.title ?? newService.description,
    startDate: change.startDate,
  });
}

/** Writes a service over the version it was made from. Throws `StoreConflict` if another writer was there. */
export async function updateService(tx: Prisma.TransactionClient, service: Service): Promise<void> {
  const { count } = await tx.service.updateMany({
    where: { id: service.id, version: service.version - 1 },
    data: serviceColumns(service),
  });
  if (count !== 1) throw new StoreConflict(`Service ${service.id} has moved on from version ${service.version - 1}.`);
}

/** Leaves something to be said in a conversation. */
export async function writeNotice(tx: Prisma.TransactionClient, conversationId: string, notice: Notice): Promise<void> {
  await tx.notice.create({ data: { conversationId, content: z.encode(noticeCodec, notice) } });
}
