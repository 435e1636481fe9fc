import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DirectLineLimits } from '../../../bot/direct-line/direct-line-limits.ts';
import { codeOf, openDirectLine } from './direct-line-fixture.ts';

type Line = Awaited<ReturnType<typeof openDirectLine>>;
let line: Line;
beforeEach(async () => {
  line = await openDirectLine({ limits: { uploadFiles: 2, uploadFileBytes: 1000 } });
});
afterEach(() => line.close());

type Started = Awaited<ReturnType<Line['start']>>;
/** How a PNG begins; the rest is of no matter. */
const pngStart = '\x89PNG\r\n\x1a\n';
/** A PNG of so many bytes. */
const pngOf = (bytes: number) => pngStart.padEnd(bytes, 'x');
/** As directlinejs sends it: the activity without its files' addresses, then the files. */
const form = (activity: object | string | null, files: Array<[content: string, type: string, name: string]>) => {
  const data = new FormData();
  if (activity !== null) {
    const json = typeof activity === 'string' ? activity : JSON.stringify({ type: 'message', ...activity });
    data.append('activity', new Blob([json], { type: 'application/vnd.microsoft.activity' }));
  }
  for (const [content, type, name] of files)
    data.append('file', new Blob([Buffer.from(content, 'latin1')], { type }), name);
  return data;
};
const upload = ({ conversationId, token }: Started, body: FormData | string, headers: Record<string, string> = {}) =>
  line.call(`/conversations/${conversationId}/upload?userId=dl_2`, token, { method: 'POST', body, headers });

describe('an upload', () => {
  it('keeps the message and its files together, and gives them back by signed addresses', async () => {
    const started = await line.start();
    const activity = {
      text: 'see',
      channelData: { clientActivityID: 'c1', attachmentSizes: [3, 4] },
      attachments: [{ name: 'a' }],
    };
    const body = () =>
      form(activity, [
        [pngStart, 'image/png', 'röuter.png'],
        ['note', 'text/plain', '../../etc/passwd'],
      ]);
    const answer = await upload(started, body());
    expect(answer.status).toBe(200);
    const { id } = z.object({ id: z.string() }).parse(await answer.json());
    expect(await (await upload(started, body())).json()).toEqual({ id });
    await line.whenIdle();
    const { activities } = await line.history(started);
    expect(activities.map(({ text }) => text)).toEqual(['welcome', 'see', 'heard see']);
    const [image, note] = activities[1]?.attachments ?? [];
    expect([image?.name, note?.name]).toEqual(['röuter.png', 'passwd.txt']);
    expect(activities[1]).toMatchObject({ id, channelData: { clientActivityID: 'c1', attachmentSizes: [3, 4] } });

    const shown = await fetch(String(image?.contentUrl));
    expect(Buffer.from(await shown.arrayBuffer()).toString('latin1')).toBe(pngStart);
    expect(shown.headers.get('Content-Type')).toBe('image/png');
    expect(shown.headers.get('Content-Disposition')).toBe("inline; filename*=UTF-8''r%C3%B6uter.png");
    expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const saved = await fetch(String(note?.contentUrl));
    expect(saved.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(saved.headers.get('Content-Security-Policy')).toContain('sandbox');

    const swapped = String(image?.contentUrl).replace(
      /attachments\/[^?]+/,
      String(/attachments\/[^?]+/.exec(String(note?.contentUrl))),
    );
    expect((await fetch(swapped)).status).toBe(404);
    expect((await fetch(String(image?.contentUrl).split('?')[0] ?? '')).status).toBe(403);
    line.wallClock.forward(3601);
    expect((await fetch(String(image?.contentUrl))).status).toBe(403);
  });

  it('may come without a message', async () => {
    const started = await line.start();
    expect((await upload(started, form(null, [[pngStart, 'image/png', 'a.png']]))).status).toBe(200);
    await line.whenIdle();
    expect((await line.history(started)).activities[1]?.attachments).toHaveLength(1);
  });

  const png: [string, string, string] = [pngStart, 'image/png', 'a.png'];
  it.each([
    ['a file too large', form({}, [['x'.repeat(1001), 'image/png', 'a.png']]), 413, 'UPLOAD_FILE_TOO_LARGE'],
    ['too much in all', form({}, [['x'.repeat(100_000), 'image/png', 'a.png']]), 413, 'UPLOAD_TOO_LARGE'],
    ['too many files', form({}, [png, png, png]), 413, 'UPLOAD_TOO_MANY_FILES'],
    ['too many files without a message', form(null, [png, png, png]), 413, 'UPLOAD_TOO_MANY_FILES'],
    ['a type that is not taken', form({}, [['<svg/>', 'image/svg+xml', 'a.svg']]), 415, 'UPLOAD_TYPE_NOT_ALLOWED'],
    [
      'a kind that is not taken under the name of one that is',
      form({}, [['MZ\0\x90', 'image/png', 'a.png']]),
      415,
      'UPLOAD_TYPE_NOT_ALLOWED',
    ],
    ['an empty file', form({}, [['', 'image/png', 'a.png']]), 415, 'UPLOAD_TYPE_NOT_ALLOWED'],
    ['a message too large', form({ text: 'x'.repeat(70_000) }, [png]), 413, 'BODY_TOO_LARGE'],
    ['no file', form({ text: 'x' }, []), 400, 'UPLOAD_EMPTY'],
    ['an activity that is no JSON', form('{', [png]), 400, 'MALFORMED_JSON'],
    ['an activity of an unknown type', form('{"type":"x"}', [png]), 400, 'ACTIVITY_TYPE_UNKNOWN'],
  ])('is refused with %s, and changes nothing', async (_what, body, status, code) => {
    const started = await line.start();
    const answer = await upload(started, body);
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    expect((await line.history(started)).activities).toHaveLength(1);
  });

  it.each([
    ['another content type', 'x', 'application/json', 415, 'NOT_MULTIPART'],
    ['no boundary', 'x', 'multipart/form-data', 415, 'NOT_MULTIPART'],
    ['an empty boundary', 'x', 'multipart/form-data; charset=x', 400, 'UPLOAD_MALFORMED'],
    [
      'a body cut off',
      '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nhalf',
      'multipart/form-data; boundary=b',
      400,
      'UPLOAD_MALFORMED',
    ],
  ])('is refused with %s', async (_what, body, type, status, code) => {
    const answer = await upload(await line.start(), body, { 'Content-Type': type });
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
  });

  it('takes as many files as are allowed, each as large as is allowed', async () => {
    const largest: [string, string, string] = [pngOf(1000), 'image/png', `${'long '.repeat(39)}.png`];
    const started = await line.start();
    expect((await upload(started, form({ text: 'x'.repeat(9000) }, [largest, largest]))).status).toBe(200);
    await line.close();
    line = await openDirectLine({ limits: { uploadFiles: 1, uploadFileBytes: 1000 } });
    expect((await upload(await line.start(), form(null, [largest]))).status).toBe(200);
  });

  it('says what is allowed in MB, and which settings say so', async () => {
    await line.close();
    line = await openDirectLine();
    const large: [string, string, string] = ['x'.repeat(5 * 1024 * 1024 + 1), 'image/png', 'a.png'];
    const answer = await upload(await line.start(), form(null, [large]));
    const sentence = 'A message may have 5 files (UPLOAD_FILES) of 5 MB each (UPLOAD_FILE_MB).';
    expect(await answer.text()).toContain(sentence);
  });

  const reopen = async (limits: Partial<DirectLineLimits>) => {
    await line.close();
    line = await openDirectLine({ limits: { tokenSeconds: 86_400, ...limits } });
    const started = await line.start();
    return async (content = pngStart) => {
      const answer = await upload(started, form(null, [[content, 'image/png', 'a.png']]));
      return answer.status === 200 ? 200 : [answer.status, await codeOf(answer), answer.headers.get('Retry-After')];
    };
  };

  it('is one too many after a while', async () => {
    const send = await reopen({ uploadsPerMinute: 1 });
    expect(await send()).toBe(200);
    expect(await send()).toEqual([429, 'TOO_MANY_UPLOADS', '60']);
    line.wallClock.forward(60);
    expect(await send()).toBe(200);
  });

  it('is one too many of an hour, in which those that were refused do not count', async () => {
    const send = await reopen({ uploadsPerHour: 2, uploadFileBytes: 1000 });
    expect(await send('x'.repeat(1001))).toEqual([413, 'UPLOAD_FILE_TOO_LARGE', null]);
    expect(await send()).toBe(200);
    line.wallClock.forward(600);
    expect(await send()).toBe(200);
    expect(await send()).toEqual([429, 'TOO_MANY_UPLOADS', '3000']);
    line.wallClock.forward(3000);
    expect(await send()).toBe(200);
  });

  it('is refused when the files of an hour would be too much, also when many come at once', async () => {
    const limits = { uploadFiles: 1, uploadFileBytes: 1000, bodyBytes: 1000, uploadBytesPerHour: 12_000 };
    const send = await reopen({ ...limits, uploadsPerMinute: 100 });
    const answers: unknown[] = [];
    for (let count = 0; count < 12; count += 1) answers.push(await send(pngOf(1000)));
    expect(answers).toEqual([...Array.from({ length: 11 }, () => 200), [429, 'UPLOADS_TOO_LARGE', '3600']]);
    line.wallClock.forward(3600);
    const atOnce = await Promise.all(Array.from({ length: 20 }, () => send(pngOf(1000))));
    const taken = atOnce.filter((answer) => answer === 200).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(12);
  });

  it('gives back what it was let in with: all where it is refused, all but its files where it did not say its length', async () => {
    const limits = { uploadFiles: 1, uploadFileBytes: 100_000, bodyBytes: 1000, uploadBytesPerHour: 150_000 };
    const send = await reopen({ ...limits, uploadsPerMinute: 100 });
    // Each counts with its whole length until it is read; two that count are too much.
    for (let times = 0; times < 4; times += 1)
      expect(await send('MZ\0\x90'.padEnd(90_000, 'x'))).toEqual([415, 'UPLOAD_TYPE_NOT_ALLOWED', null]);
    const { conversationId, token } = await line.start();
    for (let times = 0; times < 4; times += 1) {
      const { body, headers } = new Response(form(null, [[pngStart, 'image/png', 'a.png']]));
      const [method, type] = ['POST', headers.get('Content-Type') ?? ''];
      const sent: RequestInit & { duplex: 'half' } = {
        method,
        body,
        duplex: 'half',
        headers: { 'Content-Type': type },
      };
      expect((await line.call(`/conversations/${conversationId}/upload`, token, sent)).status).toBe(200);
    }
  });

  it('counts what arrives when its length is not said', async () => {
    const { conversationId, token } = await line.start();
    const status = await new Promise<number>((resolve, reject) => {
      const req = request(`${line.domain}/conversations/${conversationId}/upload`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'multipart/form-data; boundary=b' },
      });
      req.once('response', (res) => resolve(res.resume().statusCode ?? 0)).once('error', reject);
      req.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n');
      req.write('Content-Type: image/png\r\n\r\n');
      for (let count = 0; count < 100; count += 1) req.write('x'.repeat(1000));
      req.end('\r\n--b--');
    });
    expect(status).toBe(413);
  });
});
