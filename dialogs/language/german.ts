import type { Catalogue } from './messages.ts';

export const german: Partial<Catalogue> = {};
