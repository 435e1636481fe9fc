import { z } from 'zod';
import type { ChatPage } from './chat-page.ts';
import { demoLogin } from './demo-login.ts';
import type { RunningBot } from './running-bot.ts';

const storedSchema = z.object({ conversationId: z.string(), customer: z.looseObject({ id: z.string() }) });
const activitiesSchema = z.object({
  activities: z.array(z.looseObject({ from: z.looseObject({ role: z.string() }), text: z.string().optional() })),
});

/** What the bot has of the customer, as whoever asks it over another connection hears it. */
export async function sentBy(bot: RunningBot, { page }: ChatPage): Promise<string[]> {
  const stored = await page.evaluate(() => sessionStorage.getItem('planswitch'));
  const { customer, conversationId } = storedSchema.parse(JSON.parse(stored ?? '{}'));
  const { token } = await demoLogin(bot.address, customer.id, conversationId);
  const address = `${bot.address}/v3/directline/conversations/${conversationId}/activities`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  const { activities } = activitiesSchema.parse(await response.json());
  return activities.flatMap(({ from, text }) => (from.role === 'user' ? [text ?? ''] : []));
}
