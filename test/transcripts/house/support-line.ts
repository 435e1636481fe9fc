import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { changeOutcomeCodec } from '../../../bot/support/change-outcome.ts';
import type { House } from './house.ts';

/** Support could not do what a transcript says. */
export class SupportFailed extends Error {
  override readonly name = 'SupportFailed';
}

const answering = /^answer (?<number>\d+) (?:"(?<quoted>[^"]*)"|(?<plain>.*?))(?<resolve> --resolve)?$/s;
const changing =
  /^change (?<number>\d+)(?: --plan (?<planId>\S+))?(?: --date (?<startDate>\S+))?(?<accept> --quote latest)?$/;

/** Does what support does with `npm run tickets --`, over the same API. Throws {@link SupportFailed} with what the bot answered. */
export async function doAsSupport(house: House, words: string): Promise<void> {
  const answer = answering.exec(words)?.groups;
  const change = changing.exec(words)?.groups;
  if (answer) {
    const { number, quoted, plain, resolve } = answer;
    const body = { answerKey: randomUUID(), text: quoted ?? plain, resolve: resolve !== undefined };
    await post(house, `/support/api/tickets/${number}/answers`, body);
  } else if (change) {
    const { number, planId, startDate, accept } = change;
    const quoteId = accept ? await latestQuote(house) : undefined;
    const { status, body } = await post(house, `/support/api/tickets/${number}/change`, { planId, startDate, quoteId });
    const isPriced = changeOutcomeCodec.safeParse(body).data?.outcome === 'quoted';
    if (status !== 200 && !isPriced) throw new SupportFailed(JSON.stringify(body));
  } else {
    throw new SupportFailed(
      'Write it as with "npm run tickets --": answer 1 "Done." --resolve, or change 1 --date 2026-12-01.',
    );
  }
}

async function latestQuote({ database }: House): Promise<string | undefined> {
  const quote = await database.prisma.quote.findFirst({ orderBy: { createdAt: 'desc' } });
  return quote?.id;
}

async function post({ address, supportApiKey }: House, path: string, body: object) {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${supportApiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  const problem = z.object({ error: z.object({ message: z.string() }) }).safeParse(answer);
  if (!response.ok && problem.success) throw new SupportFailed(problem.data.error.message);
  return { status: response.status, body: answer };
}
