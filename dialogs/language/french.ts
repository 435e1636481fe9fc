import type { Catalogue } from './messages.ts';

export const french: Partial<Catalogue> = {};
