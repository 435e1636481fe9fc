const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a `Host` names this server: at `publicUrl`, or on this machine. Any other name may be one that a page of strangers has had
 * resolved to this address (DNS rebinding), so that a browser takes the two for one; the port does not matter to that.
 */
export function isOwnHost(host: string | undefined, publicUrl: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return loopbackNames.includes(hostname) || (publicUrl !== undefined && hostname === new URL(publicUrl).hostname);
}
