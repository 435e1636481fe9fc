/** What the page makes of the one colour an operator chose, each as `#rrggbb`. */
export interface BrandColors {
  /** The colour as it was chosen: behind the main button, and behind what the customer said. */
  readonly fill: string;
  /** Text on it. */
  readonly onFill: string;
  /** For text, outlines and icons on the page: the colour made dark enough where the page is light, light enough where it is dark. */
  readonly accent: { readonly light: string; readonly dark: string };
}

/** What text stands on: `--page`, `--surface` and `--raised` of planswitch.css. */
export const backgrounds = {
  light: ['#f6f7f9', '#ffffff', '#eef2f1'],
  dark: ['#10161d', '#1a232d', '#22303b'],
} as const;

/** WCAG 2.2, 1.4.3: contrast of text, level AA. */
export const READABLE = 4.5;
const STEPS = 50;
const white = '#ffffff';
const black = '#000000';

/**
 * Colours that can be read in light and dark, whatever the operator chose: white or black always is on the colour itself, and on the page
 * it is mixed with black or white, no more than needed.
 *
 * @param color `#rrggbb`, in capitals or not
 */
export function brandColors(color: string): BrandColors {
  const fill = color.toLowerCase();
  return {
    fill,
    onFill: contrast(white, fill) >= READABLE ? white : black,
    accent: {
      light: readableOn(backgrounds.light, fill, black),
      dark: readableOn(backgrounds.dark, fill, white),
    },
  };
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function readableOn(behind: readonly string[], color: string, end: string): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(color, end, step / STEPS);
    if (behind.every((background) => contrast(mixed, background) >= READABLE)) return mixed;
  }
  return end;
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
