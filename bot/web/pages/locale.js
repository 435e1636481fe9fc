// @ts-check
/** The bot speaks English; the region decides how dates and times are written. */
export const locale = navigator.language.startsWith('en') ? navigator.language : 'en-US';
