import type { Server } from 'restify';
import { mountQuote } from './get-quote.ts';
import { mountServices } from './get-services.ts';
import { mountSettings } from './mount-settings.ts';
import type { OperatorParts } from './operator-parts.ts';

/** Hangs the operator's API below `/operator/api`, for whoever shows the support key: what partners allow and what changes cost. */
export function mountOperator(server: Server, parts: OperatorParts): void {
  mountSettings(server, parts);
  mountQuote(server, parts);
  mountServices(server, parts);
}
