import type { Rendering } from './rendering.ts';
import { teamsRendering } from './teams-rendering.ts';

/** Channels that show a text, several cards and suggestions together, as Azure's Web Chat does. */
const asSaid: Rendering = {
  messages: (said) => [said],
  replacement: (said) => said,
};

/** `channel` as the Bot Framework names it. */
export function renderingFor(channel: unknown): Rendering {
  return channel === 'msteams' ? teamsRendering : asSaid;
}
