// @ts-check
import { cardLook } from './card-look.js';

/** How Web Chat looks. It computes with colours, so it is told what the variables of planswitch.css hold: light or dark, of a brand or not. */

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** @param {() => void} listener */
export function onLookChange(listener) {
  prefersDark.addEventListener('change', listener);
}

/**
 * What `renderWebChat` wants to know about looks, for the browser's present choice of light or dark.
 * @param {object} more style options that are not about colours
 */
export function look(more) {
  const colour = colours();
  return { styleOptions: { ...styleOptions(colour), ...more }, adaptiveCardsHostConfig: cardLook(colour, font) };
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  return {
    accent: colour('accent'),
    fill: colour('fill'),
    onFill: colour('on-fill'),
    page: colour('page'),
    surface: colour('surface'),
    raised: colour('raised'),
    line: colour('line'),
    text: colour('text'),
    quiet: colour('quiet'),
    good: colour('good'),
    warning: colour('warning'),
    alert: colour('alert'),
  };
}

/** @param {ReturnType<typeof colours>} colour */
function styleOptions(colour) {
  return {
    primaryFont: font,
    accent: colour.accent,
    subtle: colour.quiet,
    backgroundColor: colour.page,
    rootHeight: '100%',
    rootWidth: '100%',
    transcriptActivityVisualKeyboardIndicatorColor: colour.accent,
    transcriptVisualKeyboardIndicatorColor: colour.accent,

    bubbleBackground: colour.surface,
    bubbleTextColor: colour.text,
    bubbleBorderColor: colour.line,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: colour.fill,
    bubbleFromUserTextColor: colour.onFill,
    bubbleFromUserBorderColor: colour.accent,
    bubbleFromUserBorderRadius: 12,
    bubbleMaxWidth: 560,
    bubbleAttachmentMaxWidth: 560,
    bubbleMinWidth: 120,
    // Words are not broken in the columns of a card as long as they fit.
    messageActivityWordBreak: 'normal',
    timestampColor: colour.quiet,
    notificationText: colour.text,
    slowConnectivity: colour.warning,
    failedConnectivity: colour.alert,
    toastInfoBackgroundColor: colour.raised,
    toastInfoColor: colour.text,
    toastSuccessBackgroundColor: colour.raised,
    toastSuccessColor: colour.good,
    toastWarnBackgroundColor: colour.raised,
    toastWarnColor: colour.warning,
    toastErrorBackgroundColor: colour.raised,
    toastErrorColor: colour.alert,
    groupTimestamp: 60_000,
    // As long as line.js tries to post a message. Only then is the customer asked to send it again.
    sendTimeout: 300_000,
    sendTimeoutForAttachments: 300_000,
    // The newest message is read from its beginning.
    autoScrollSnapOnPage: true,

    sendBoxBackground: colour.surface,
    sendBoxTextColor: colour.text,
    sendBoxPlaceholderColor: colour.quiet,
    sendBoxButtonColor: colour.accent,
    sendBoxButtonColorOnDisabled: colour.quiet,
    sendBoxButtonShadeColorOnActive: colour.raised,
    sendBoxButtonShadeColorOnDisabled: colour.surface,
    sendBoxButtonShadeColorOnHover: colour.raised,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: colour.accent,
    sendBoxButtonKeyboardFocusIndicatorBorderWidth: 3,
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

    suggestedActionKeyboardFocusIndicatorBorderColor: colour.accent,
    suggestedActionKeyboardFocusIndicatorBorderRadius: 16,
    suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
    suggestedActionsVisualKeyboardIndicatorColor: colour.accent,

    transcriptOverlayButtonBackground: colour.fill,
    transcriptOverlayButtonBackgroundOnFocus: colour.fill,
    transcriptOverlayButtonBackgroundOnHover: colour.fill,
    transcriptOverlayButtonColor: colour.onFill,
    cardEmphasisBackgroundColor: colour.raised,
    cardPushButtonBackgroundColor: colour.fill,
    cardPushButtonTextColor: colour.onFill,
  };
}
