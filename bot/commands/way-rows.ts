import type { Way } from '../../domain/eligibility.ts';
import type { QuotePreview } from '../operator/quote-preview-json.ts';
import { closedWords } from '../operator/verdict-words.ts';

/** What the customer may do: change alone, and ask support to. */
export function wayRows({
  selfChange,
  request,
}: QuotePreview['ways']): Readonly<Record<'alone' | 'request', string[]>> {
  return { alone: ['Customer alone', wayText(selfChange)], request: ['By request', wayText(request)] };
}

function wayText(way: Way): string {
  return way.open ? 'yes' : `no: ${closedWords[way.reason]}`;
}
