import { routes } from './routes.ts';

type Random = () => number;

/** Whom a request may speak for: hostile requests are sent also by those who are let in. */
interface Caller {
  readonly id: string;
  readonly token: string;
  readonly streamUrl: string;
}

const junk = [
  '',
  ' ',
  '%',
  '%00',
  '%ff',
  '[',
  ']',
  '\0',
  '\x7f',
  '\xff',
  '../',
  '//',
  '"',
  '{',
  ',',
  ';',
  '\t',
  '*',
  '__proto__',
  '9'.repeat(400),
];
const hosts = ['localhost', 'x', 'a b', '[', '[::1]', 'x:99999', 'xn--a', '1.2.3.4.5', 'evil.example', '%', ''];
const odd = [
  'Expect: 100-continue',
  'Accept: ;q',
  'Content-Encoding: gzip',
  'Range: bytes=-',
  'Origin: null',
  'Origin: http://[',
  'Cookie: \xff',
];
const contentTypes = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/json; charset=\xff',
];
const bodies = [
  ...[
    '',
    '{',
    '{}',
    'null',
    '[]',
    '1e999',
    '"\\ud800"',
    '{"__proto__":1}',
    `${'['.repeat(5000)}`,
    '{"type":"message","text":"hi"}',
  ],
  ...[
    '{"type":"message","text":"\\u0000","value":{"do":"x"}}',
    '{"user":{"id":"dl_1"}}',
    '{"customerId":"1"}',
    '{"days":1e9}',
    '{"days":-1}',
  ],
  ...[
    '--x\r\n',
    '--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="\xff"\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n',
  ],
  ...[
    '--x\r\nContent-Disposition: form-data\r\n\r\n',
    '--x\r\nContent-Disposition: form-data; name="activity"\r\n\r\n{\r\n--x--\r\n',
    '\xff'.repeat(3000),
  ],
];

/** The bytes of one request at one of the routes, with one or more things wrong with it; the same for the same random numbers. */
export function hostileRequest(random: Random, caller: Caller): string {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  const sometimes = (share: number) => random() < share;
  const [routeMethod, routePath] = pick(routes);
  const { pathname, search } = new URL(caller.streamUrl);
  const method = sometimes(0.15)
    ? pick(['HEAD', 'TRACE', 'CONNECT', 'OPTIONS', 'PATCH', 'PUT', 'DELETE', 'BREW', 'get'])
    : routeMethod;
  let path = routePath.replace(':id', sometimes(0.8) ? caller.id : pick(junk));
  if (sometimes(0.2)) path = spoil(path, pick(junk), random);
  if (sometimes(0.2)) path += `?${pick(['watermark', 't', 'customerId', 'limit', 'open'])}=${pick(junk)}`;
  if (sometimes(0.1)) path = pick(['*', 'http://[', `http://${pick(hosts)}${path}`, path.slice(1), `/${path}`]);
  if (sometimes(0.1)) path = `${pathname}${search}`;
  const body = method === 'GET' && sometimes(0.9) ? '' : pick(bodies);
  const lines = [
    `${method} ${path} ${sometimes(0.95) ? 'HTTP/1.1' : pick(['HTTP/1.0', 'HTTP/9', ''])}`,
    ...(sometimes(0.95) ? [`Host: ${sometimes(0.8) ? 'localhost' : pick(hosts)}`] : []),
    ...(sometimes(0.7) ? [`Authorization: Bearer ${sometimes(0.8) ? caller.token : pick(junk)}`] : []),
    ...(sometimes(0.7) ? ['Origin: http://localhost'] : []),
    ...(body === '' ? [] : [`Content-Type: ${pick(contentTypes)}`]),
    ...(sometimes(0.2) ? [pick(odd)] : []),
    ...(sometimes(0.1)
      ? ['Connection: Upgrade', 'Upgrade: websocket', `Sec-WebSocket-Key: ${pick(['x', 'dGhlIHNhbXBsZSBub25jZQ=='])}`]
      : []),
    ...(sometimes(0.5) ? ['Sec-WebSocket-Version: 13'] : []),
  ];
  const length = sometimes(0.9)
    ? [`Content-Length: ${body.length}`]
    : [pick(['Content-Length: 5', 'Content-Length: -1', 'Transfer-Encoding: chunked'])];
  const whole = `${[...lines, ...(body === '' ? [] : length)].join('\r\n')}\r\n\r\n${body}`;
  return sometimes(0.1) ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
}

function spoil(text: string, what: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + what + text.slice(at);
}
