/**
 * How long things wait, in milliseconds; nothing waits for ever. Each limit is longer than the one it depends on, so
 * that the error that arrives first is the one that names the cause.
 */

/** A transaction waits this long for a connection before P2028. With the embedded database there is one connection. */
export const waitForTransaction = 10_000;

/** A transaction may stay open this long before it is rolled back with P2028. A turn needs some hundredths of it. */
export const longestTransaction = 15_000;

/** A single statement waits this long for a connection. */
export const waitForConnection = 20_000;

/** A start waits this long while another process deploys migrations. */
export const waitForMigrations = 60_000;
