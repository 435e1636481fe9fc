import type { Page } from 'playwright-core';
import { z } from 'zod';

const loginSchema = z.object({ token: z.string(), conversationId: z.string() });
export type Login = z.infer<typeof loginSchema>;

/** A token for a demo customer, as the demo's page gets it; for a conversation that goes on, or a new one. */
export async function demoLogin(address: string, customerId: string, conversationId?: string): Promise<Login> {
  const response = await fetch(`${address}/demo/portal/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: address },
    body: JSON.stringify({ customerId, conversationId, newConversation: conversationId === undefined }),
  });
  return loginSchema.parse(await response.json());
}

/** Whoever logs in next on the page gets a new conversation, not the customer's last one. */
export async function beginAnew(page: Page): Promise<void> {
  await page.route(
    '**/demo/portal/login',
    async (route) => {
      const wish: unknown = route.request().postDataJSON();
      await route.continue({ postData: JSON.stringify({ ...Object(wish), newConversation: true }) });
    },
    { times: 1 },
  );
}
