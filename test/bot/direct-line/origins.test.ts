import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, openDirectLine, openSocket } from './direct-line-fixture.ts';

let line: Awaited<ReturnType<typeof openDirectLine>>;
beforeEach(async () => {
  line = await openDirectLine({ allowedOrigins: ['https://portal.example'] });
});
afterEach(() => line.close());

describe('pages of other origins', () => {
  it('get the preflight Web Chat needs when they are on the list', async () => {
    const answer = await fetch(`${line.domain}/conversations`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://portal.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://portal.example');
    for (const header of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
      expect(answer.headers.get('Access-Control-Allow-Headers')).toContain(header);
    }
    expect(Number(answer.headers.get('Access-Control-Max-Age'))).toBeGreaterThan(0);
    expect(answer.headers.get('Vary')).toBe('Origin');
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('can read answers and errors when they are on the list', async () => {
    const { token } = await line.generate();
    for (const path of ['/conversations', '/conversations/x/activities']) {
      const answer = await line.call(path, token, { method: 'POST', headers: { Origin: 'https://portal.example' } });
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('https://portal.example');
    }
  });

  it.each(['https://evil.example', 'null', 'https://portal.example.evil.example'])(
    'are refused: %s',
    async (origin) => {
      const { token } = await line.generate();
      for (const method of ['OPTIONS', 'POST']) {
        const answer = await line.call('/conversations', token, { method, headers: { Origin: origin } });
        expect([answer.status, await codeOf(answer)]).toEqual([403, 'ORIGIN_NOT_ALLOWED']);
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
      const { streamUrl } = await line.start();
      expect((await openSocket(streamUrl, { origin })).status).toBe(403);
    },
  );

  it('are not needed for a page of the server itself', async () => {
    const { token } = await line.generate();
    const answer = await line.call('/conversations', token, {
      method: 'POST',
      headers: { Origin: `http://127.0.0.1:${line.port}` },
    });
    expect(answer.status).toBe(201);
  });
});

describe('a public address', () => {
  it('is where streams are, with wss for https, and whose pages are its own', async () => {
    await line.close();
    line = await openDirectLine({ publicUrl: 'https://chat.example/' });
    const { streamUrl } = await line.start();
    expect(streamUrl).toMatch(/^wss:\/\/chat\.example\/v3\/directline\/conversations\//);
    const { token } = await line.generate();
    const from = async (origin: string) =>
      (await line.call('/conversations', token, { method: 'POST', headers: { Origin: origin } })).status;
    expect(await from('https://chat.example')).toBe(201);
    expect(await from('http://chat.example')).toBe(403);
  });
});
