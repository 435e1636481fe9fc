import { explainedParts } from '../operator/quote-preview-json.ts';

/** What a quote is printed as when nothing else is asked for, from top to bottom. */
export const plainParts = [
  'lines',
  'price',
  'pay',
  'month',
  'invoice',
  'rollover',
  'balance',
  'undo',
  'expiry',
  'alone',
  'request',
] as const;
export type PlainPart = (typeof plainParts)[number];

/** Everything that can be printed about a quote. */
export const quoteParts = [...plainParts, ...explainedParts, 'plans'] as const;
export type QuotePart = (typeof quoteParts)[number];
