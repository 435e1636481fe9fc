import { z } from 'zod';
import { HttpProblem } from '../http/http-problem.ts';

const tokenSchema = z.object({ token: z.string(), conversationId: z.string() });
const problemSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/**
 * What a provider's server does for a customer who is signed in to its portal: it shows the Direct Line secret and gets a token for that
 * customer, which it hands to the page. Over HTTP, as a real portal would. Throws `HttpProblem` with what Direct Line answered.
 */
export async function tokenFor(
  direct: { readonly address: string; readonly secret: string },
  customerId: string,
  wanted: { readonly conversationId?: string | undefined; readonly newConversation?: boolean | undefined },
): Promise<z.infer<typeof tokenSchema>> {
  const response = await fetch(`${direct.address}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${direct.secret}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user: { id: `dl_${customerId}` }, ...wanted }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer: unknown = await response.json();
  if (response.ok) return tokenSchema.parse(answer);
  const { error } = problemSchema.parse(answer);
  throw new HttpProblem(response.status, error.code, error.message);
}
