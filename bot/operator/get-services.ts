import type { Server } from 'restify';
import { z } from 'zod';
import { serviceStatuses } from '../../domain/service.ts';
import { accepted } from '../http/accepted.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { sendJson } from '../http/send-json.ts';
import { type OperatorParts, operatorRoute } from './operator-parts.ts';

const querySchema = z.strictObject({ customer: z.string().min(1).max(200) });

/** The services of a customer, as an operator looks for their ids. */
export const servicesAnswerSchema = z.object({
  customer: z.object({ id: z.string(), login: z.string(), name: z.string() }),
  services: z.array(
    z.object({ id: z.string(), description: z.string(), plan: z.string(), status: z.enum(serviceStatuses) }),
  ),
});
export type ServicesAnswer = z.output<typeof servicesAnswerSchema>;

/** `?customer=`, by id or portal login. */
export function mountServices(server: Server, parts: OperatorParts): void {
  const { accounts, clock } = parts;
  server.get(
    '/operator/api/services',
    operatorRoute(parts, async (req, res) => {
      const sought = accepted(querySchema, Object.fromEntries(new URLSearchParams(req.getQuery()))).customer;
      const customers = await accounts.list();
      const found = customers.find(({ id }) => id === sought) ?? customers.find(({ login }) => login === sought);
      if (!found)
        throw new HttpProblem(404, 'CUSTOMER_UNKNOWN', `There is no customer with the id or the login ${sought}.`);
      const answer = await accounts.within(found.id, clock.now(), async ({ account }): Promise<ServicesAnswer> => {
        const { id, login, name } = found;
        const services = account.services.map((service) => ({
          id: service.id,
          description: service.description,
          plan: account.plans.get(service.planId)?.title ?? service.planId,
          status: service.status,
        }));
        return { customer: { id, login, name }, services };
      });
      sendJson(res, 200, answer);
    }),
  );
}
