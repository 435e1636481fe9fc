import type { Concept } from './lexicon.ts';

/** Ways to name one of several, by what they have in common. */
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const satisfies readonly Concept[];
export const superlatives = ['cheapest', 'dearest', 'slowest', 'fastest'] as const satisfies readonly Concept[];
export const comparatives = ['cheaper', 'dearer', 'faster', 'slower'] as const satisfies readonly Concept[];
export const comparisons: readonly Concept[] = [...superlatives, ...comparatives];
export const kindsOfService = ['internet', 'voice', 'recurring'] as const satisfies readonly Concept[];

/** What can be chosen between. */
export const choosable: readonly Concept[] = [...kindsOfService, ...comparisons, ...ordinals, 'last'];
