// @ts-check
/** Whether a portal shows this page in a frame. */
export const isEmbedded = window.parent !== window;
