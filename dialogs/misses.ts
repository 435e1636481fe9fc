/** After so many inputs in a row that were not understood, a ticket is offered. */
export const MISSES_UNTIL_TICKET = 3;
