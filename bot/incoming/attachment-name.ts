/** A name for people, without a path and without characters that would let it look like another. */
export function attachmentName(name: string | undefined): string {
  const base = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  return base.replace(/[\p{Control}\p{Format}\p{Surrogate}]/gu, '').slice(-200) || 'file';
}
