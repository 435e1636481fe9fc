import type { Logger } from 'pino';
import type { Request, Response } from 'restify';
import type { Clock } from '../../domain/calendar.ts';
import type { Ids } from '../../domain/ids.ts';
import type { Accounts } from '../../domain/ports/accounts.ts';
import { PartnerUnknown, type Settings } from '../../domain/ports/settings.ts';
import { SettingInvalid } from '../../domain/settings/partner-settings.ts';
import { SettingUnknown } from '../../domain/settings/setting-named.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { route } from '../http/route.ts';
import { checkSupportKey } from '../support/support-key.ts';

/** What the operator's routes work with. */
export interface OperatorParts {
  readonly settings: Settings;
  readonly accounts: Pick<Accounts, 'within' | 'find' | 'customerOf' | 'list'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly supportApiKey: string;
}

/** A route for whoever shows the support key; what the domain refuses becomes an answer that says what to do. */
export function operatorRoute(
  { log, supportApiKey }: Pick<OperatorParts, 'log' | 'supportApiKey'>,
  handle: (req: Request, res: Response) => Promise<void>,
) {
  return route(log, async (req, res) => {
    checkSupportKey(req, supportApiKey);
    try {
      await handle(req, res);
    } catch (error) {
      throw asProblem(error);
    }
  });
}

function asProblem(error: unknown): unknown {
  if (error instanceof SettingInvalid) return new HttpProblem(400, error.code, error.message);
  if (error instanceof SettingUnknown || error instanceof PartnerUnknown)
    return new HttpProblem(404, error.code, error.message);
  return error;
}
