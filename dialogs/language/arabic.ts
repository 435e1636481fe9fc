import type { Catalogue } from './messages.ts';

export const arabic: Partial<Catalogue> = {};
