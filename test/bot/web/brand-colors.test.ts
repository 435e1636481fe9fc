import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backgrounds, brandColors, contrast, READABLE } from '../../../bot/web/brand-colors.ts';

const anyColor = fc
  .tuple(fc.integer({ min: 0, max: 0xffffff }), fc.boolean())
  .map(([value, capitals]) => `#${value.toString(16).padStart(6, '0')}`[capitals ? 'toUpperCase' : 'toLowerCase']());

describe('the colours of a brand', () => {
  it('can be read in light and dark, whatever was chosen', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { fill, onFill, accent } = brandColors(color);
        expect(contrast(onFill, fill)).toBeGreaterThanOrEqual(READABLE);
        for (const background of backgrounds.light)
          expect(contrast(accent.light, background)).toBeGreaterThanOrEqual(READABLE);
        for (const background of backgrounds.dark)
          expect(contrast(accent.dark, background)).toBeGreaterThanOrEqual(READABLE);
        for (const made of [fill, onFill, accent.light, accent.dark]) expect(made).toMatch(/^#[0-9a-f]{6}$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the chosen colour itself where that can be read', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { fill, accent } = brandColors(color);
        expect(fill).toBe(color.toLowerCase());
        for (const mode of ['light', 'dark'] as const) {
          const isReadable = backgrounds[mode].every((background) => contrast(color, background) >= READABLE);
          if (isReadable) expect(accent[mode]).toBe(fill);
          else expect(accent[mode]).not.toBe(fill);
        }
      }),
    );
  });

  it.each([
    ['yellow', '#FFCC00', '#000000', '#856a00', '#ffcc00'],
    ['a dark blue', '#0055aa', '#ffffff', '#0055aa', '#6699cc'],
    ['white', '#ffffff', '#000000', '#6b6b6b', '#ffffff'],
    ['black', '#000000', '#ffffff', '#000000', '#999999'],
  ])('are for %s', (_name, color, onFill, light, dark) => {
    const made = brandColors(color);
    expect(made.onFill).toBe(onFill);
    expect(made.accent).toEqual({ light, dark });
  });

  it('are made for what the page has behind its text', () => {
    const css = readFileSync(new URL('../../../bot/web/pages/planswitch.css', import.meta.url), 'utf8');
    const behind = ['page', 'surface', 'raised'].map((name) =>
      [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(([, color]) => color),
    );
    expect(behind.map(([light]) => light)).toEqual(backgrounds.light);
    expect(behind.map(([, dark]) => dark)).toEqual(backgrounds.dark);
  });

  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrast('#ff0000', '#ff0000')).toBe(1);
  });
});
