import type { IncomingMessage } from 'node:http';
import type { Json } from '../../domain/json.ts';
import { HttpProblem } from './http-problem.ts';
import { parseJson } from './parse-json.ts';

/**
 * Reads a JSON body of at most `maxBytes`, counted as they arrive.
 * Throws `HttpProblem`: 415 for another content type, 413 beyond the limit, 400 for what is not JSON.
 */
export async function readJson(req: IncomingMessage, maxBytes: number): Promise<Json> {
  const contentType = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== 'application/json') {
    throw new HttpProblem(415, 'NOT_JSON', 'Send JSON, with Content-Type: application/json.');
  }
  return parseJson(await readBytes(req, maxBytes));
}

async function readBytes(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const cutOff = () => new HttpProblem(400, 'BODY_CUT_OFF', 'The body ended before it was complete.');
  // Whoever left while something else was awaited is not waited for.
  if (req.destroyed) throw cutOff();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        req.removeAllListeners('data');
        // The rest is thrown away as it comes: closing at once would often take the answer with it.
        req.resume();
        reject(tooLarge(maxBytes));
        return;
      }
      chunks.push(chunk);
    });
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', () => reject(cutOff()));
    req.once('close', () => reject(cutOff()));
  });
}

function tooLarge(maxBytes: number): HttpProblem {
  return new HttpProblem(413, 'BODY_TOO_LARGE', `The body may have ${maxBytes} bytes.`);
}
