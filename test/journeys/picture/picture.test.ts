import { describe, expect, it } from 'vitest';
import { executable } from '../browser/chromium.ts';
import { keptPicture, takePicture } from './take-picture.ts';

describe.skipIf(!executable)('the picture of the README', () => {
  it('shows what one sees; else take it anew with "npm run picture"', async () => {
    const { shown, isItsOwn } = keptPicture();
    expect((await takePicture()).shown).toBe(shown);
    expect(isItsOwn).toBe(true);
  });
});
