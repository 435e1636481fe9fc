import { z } from 'zod';

/**
 * A secret that people choose or make: what a header can carry as it is, so that whatever is taken at the start also works. At least 32
 * characters, because it is guessed at from outside.
 */
export const secretText = z
  .string()
  .min(32, 'use at least 32 random characters, such as the output of "openssl rand -base64 32"')
  .max(1000, 'use at most 1000 characters')
  .regex(/^[!-~]*$/, 'use the letters A to Z, digits and signs of ASCII only: no spaces, no umlauts');
