/** The `Content-Disposition` of a file, with its name as RFC 8187 has it, for which `encodeURIComponent` leaves too much. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename*=UTF-8''${encoded}`;
}
