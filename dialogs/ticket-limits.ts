/** How much one request or question to support may hold. */
export const MOST_FILES = 10;
export const LONGEST_MESSAGE = 10_000;

export function fitsTicket(held: { readonly message?: string; readonly attachmentIds?: readonly unknown[] }): boolean {
  const { message = '', attachmentIds = [] } = held;
  return message.length <= LONGEST_MESSAGE && attachmentIds.length <= MOST_FILES;
}
