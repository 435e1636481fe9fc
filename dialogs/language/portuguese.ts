import type { Catalogue } from './messages.ts';

export const portuguese: Partial<Catalogue> = {};
