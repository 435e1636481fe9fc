import type { Catalogue } from './messages.ts';

export const ukrainian: Partial<Catalogue> = {};
