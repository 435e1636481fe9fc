/** "Back" from the first question of something: it is left, and what it was about is forgotten. */
export const backToReady = {
  target: 'ready',
  actions: [{ type: 'say', params: { message: 'what-next' } }, 'forget'],
} as const;
