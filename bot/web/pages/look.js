// @ts-check
import { cardLook } from './card-look.js';

/** How Web Chat looks, light and dark. The same colours as in planswitch.css; Web Chat computes with them, so they cannot be variables. */

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const light = {
  accent: '#0f766e',
  onAccent: '#ffffff',
  page: '#f6f7f9',
  surface: '#ffffff',
  raised: '#eef2f1',
  line: '#d5dbe1',
  text: '#17212b',
  quiet: '#56626f',
  good: '#12692e',
  warning: '#8a4b00',
  alert: '#a3240f',
};
const dark = {
  accent: '#2dd4bf',
  onAccent: '#06201d',
  page: '#10161d',
  surface: '#1a232d',
  raised: '#22303b',
  line: '#37444f',
  text: '#e8edf2',
  quiet: '#a3b0bc',
  good: '#7ddc96',
  warning: '#ffc46b',
  alert: '#ffa18f',
};

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** @param {() => void} listener */
export function onLookChange(listener) {
  prefersDark.addEventListener('change', listener);
}

/** What `renderWebChat` wants to know about looks, for the browser's present choice of light or dark. */
export function look() {
  const colour = prefersDark.matches ? dark : light;
  return { styleOptions: styleOptions(colour), adaptiveCardsHostConfig: cardLook(colour, font) };
}

/** @param {typeof light} colour */
function styleOptions(colour) {
  return {
    primaryFont: font,
    accent: colour.accent,
    subtle: colour.quiet,
    backgroundColor: colour.page,
    rootHeight: '100%',
    rootWidth: '100%',
    transcriptActivityVisualKeyboardIndicatorColor: colour.accent,

    bubbleBackground: colour.surface,
    bubbleTextColor: colour.text,
    bubbleBorderColor: colour.line,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: colour.accent,
    bubbleFromUserTextColor: colour.onAccent,
    bubbleFromUserBorderColor: colour.accent,
    bubbleFromUserBorderRadius: 12,
    bubbleMaxWidth: 560,
    bubbleAttachmentMaxWidth: 560,
    bubbleMinWidth: 120,
    // Words are not broken in the columns of a card as long as they fit.
    messageActivityWordBreak: 'normal',
    timestampColor: colour.quiet,
    groupTimestamp: 60_000,

    sendBoxBackground: colour.surface,
    sendBoxTextColor: colour.text,
    sendBoxPlaceholderColor: colour.quiet,
    sendBoxButtonColor: colour.accent,
    sendBoxBorderTop: `1px solid ${colour.line}`,
    sendBoxTextWrap: true,

    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: colour.surface,
    suggestedActionBackgroundColorOnHover: colour.raised,
    suggestedActionBackgroundColorOnFocus: colour.raised,
    suggestedActionBackgroundColorOnActive: colour.raised,
    suggestedActionTextColor: colour.accent,
    suggestedActionBorderColor: colour.accent,
    suggestedActionBorderRadius: 20,
    suggestedActionBorderWidth: 1,

    newMessagesButtonBackgroundColor: colour.accent,
    scrollToEndButtonBackgroundColor: colour.accent,
    cardEmphasisBackgroundColor: colour.raised,
    cardPushButtonBackgroundColor: colour.accent,
    cardPushButtonTextColor: colour.onAccent,
  };
}
