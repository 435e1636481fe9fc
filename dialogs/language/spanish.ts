import type { Catalogue } from './messages.ts';

export const spanish: Partial<Catalogue> = {};
