// @ts-check
/**
 * How Adaptive Cards look: their "host config". Web Chat's own is made for a light page only. Buttons and inputs are styled in
 * cards.css.
 * @param {{ accent: string, text: string, quiet: string, line: string, surface: string, raised: string, good: string, warning: string, alert: string }} colour
 * @param {string} fontFamily
 */
export function cardLook(colour, fontFamily) {
  const shade = (/** @type {string} */ full, /** @type {string} */ subtle = full) => ({
    default: full,
    subtle,
    highlightColors: { default: colour.raised, subtle: colour.raised },
  });
  const foregroundColors = {
    default: shade(colour.text, colour.quiet),
    dark: shade(colour.text, colour.quiet),
    light: shade(colour.quiet),
    accent: shade(colour.accent),
    good: shade(colour.good),
    warning: shade(colour.warning),
    attention: shade(colour.alert),
  };
  const container = (/** @type {string} */ backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: colour.line },
    containerStyles: {
      default: container('transparent'),
      emphasis: container(colour.raised),
      accent: container(colour.raised),
      good: container(colour.raised),
      attention: container(colour.raised),
      warning: container(colour.raised),
    },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 220 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    actions: {
      maxActions: 100,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
      actionsOrientation: 'vertical',
      actionAlignment: 'stretch',
    },
    adaptiveCard: { allowCustomStyle: false },
    // Below the heading of the page.
    textBlock: { headingLevel: 2 },
    imageSizes: { small: 40, medium: 80, large: 160 },
  };
}
