import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { Json } from '../../domain/json.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parseJson } from '../http/parse-json.ts';
import { attachmentName } from '../incoming/attachment-name.ts';
import { kindNames, kindOf, nameOfKind } from '../incoming/file-kinds.ts';
import type { IncomingLimits } from '../incoming/incoming-limits.ts';
import { megabytesText, uploadBytesAtMost } from '../incoming/upload-limits.ts';

export interface Upload {
  /** The message the files came with; null when they came alone. */
  readonly activity: Json | null;
  readonly files: ReadonlyArray<{ readonly name: string; readonly contentType: string; readonly content: Buffer }>;
}

type Part = { readonly field: string; readonly name: string; readonly chunks: Buffer[] };

/**
 * Reads a multipart upload as it arrives and stops at the first limit it breaks. Throws `HttpProblem`: 415 `NOT_MULTIPART` or
 * `UPLOAD_TYPE_NOT_ALLOWED`; 413 `UPLOAD_TOO_MANY_FILES`, `UPLOAD_FILE_TOO_LARGE`, `UPLOAD_TOO_LARGE`, `BODY_TOO_LARGE`; 400 `UPLOAD_MALFORMED`.
 */
export async function readUpload(req: IncomingMessage, limits: IncomingLimits): Promise<Upload> {
  if (Number(req.headers['content-length'] ?? 0) > uploadBytesAtMost(limits)) throw tooLarge(limits);
  const parts = await readParts(req, busboyFor(req, limits), limits);
  const activity = parts.find(({ field }) => field === 'activity');
  const files = parts.filter(({ field }) => field !== 'activity');
  if (files.length === 0) throw new HttpProblem(400, 'UPLOAD_EMPTY', 'The upload holds no file.');
  if (files.length > limits.uploadFiles) throw tooManyFiles(limits);
  return {
    activity: activity ? parseJson(Buffer.concat(activity.chunks)) : null,
    files: files.map(fileOf),
  };
}

/** A file by what it is, whatever its sender calls it. */
function fileOf({ name, chunks }: Part): Upload['files'][number] {
  const content = Buffer.concat(chunks);
  const kind = kindOf({ name, content });
  if (kind === null)
    throw new HttpProblem(415, 'UPLOAD_TYPE_NOT_ALLOWED', `Files may be of these kinds: ${kindNames()}.`);
  return { name: nameOfKind(name, kind), contentType: kind.type, content };
}

function busboyFor(req: IncomingMessage, limits: IncomingLimits): BusboyInstance {
  const contentType = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) {
    throw new HttpProblem(415, 'NOT_MULTIPART', 'Send the files as multipart/form-data.');
  }
  const partsAtMost = limits.uploadFiles + 1;
  const largestPart = Math.max(limits.uploadFileBytes, limits.bodyBytes);
  try {
    return new Busboy({
      headers: { ...req.headers, 'content-type': contentType },
      // The activity comes as a part of its own type; as files, all parts are read and limited in one way.
      isPartAFile: () => true,
      limits: { files: partsAtMost, parts: partsAtMost, fileSize: largestPart, headerPairs: 20 },
    });
  } catch {
    throw malformed();
  }
}

async function readParts(req: IncomingMessage, busboy: BusboyInstance, limits: IncomingLimits): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    let received = 0;
    const mostBytes = uploadBytesAtMost(limits);
    const stop = (problem: HttpProblem) => {
      req.unpipe(busboy);
      req.removeAllListeners('data');
      // The rest is thrown away as it comes: closing at once would often take the answer with it.
      req.resume();
      reject(problem);
    };
    // A part need not have a name, whatever busboy's types say.
    const takePart = (field: string, stream: BusboyFileStream, name: string | undefined) => {
      const part = { field, name: attachmentName(asWritten(name)), chunks: [] as Buffer[] };
      // A body that is cut off ends here as well as there; an error nobody listens to would end the process.
      stream.on('error', () => stop(malformed()));
      const [maxBytes, partTooLarge] =
        field === 'activity' ? [limits.bodyBytes, messageTooLarge] : [limits.uploadFileBytes, fileTooLarge];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) part.chunks.push(chunk);
        else stop(partTooLarge(limits));
      });
      stream.once('limit', () => stop(partTooLarge(limits)));
      parts.push(part);
    };
    req.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > mostBytes) stop(tooLarge(limits));
    });
    req.once('aborted', () => stop(malformed()));
    busboy.on('file', takePart);
    busboy.once('partsLimit', () => stop(tooManyFiles(limits)));
    busboy.once('filesLimit', () => stop(tooManyFiles(limits)));
    busboy.on('error', () => stop(malformed()));
    busboy.once('finish', () => resolve(parts));
    req.pipe(busboy);
  });
}

/** Browsers write a quotation mark in the name of a file as %22 (HTML Standard, multipart/form-data encoding algorithm). */
function asWritten(name: string | undefined): string | undefined {
  return name?.replaceAll('%22', '"');
}

function malformed(): HttpProblem {
  return new HttpProblem(400, 'UPLOAD_MALFORMED', 'The upload could not be read.');
}

/** What an upload may have, and the settings that say so. */
function allowed({ uploadFiles, uploadFileBytes }: IncomingLimits): string {
  return `A message may have ${uploadFiles} files (UPLOAD_FILES) of ${megabytesText(uploadFileBytes)} each (UPLOAD_FILE_MB).`;
}

function tooLarge(limits: IncomingLimits): HttpProblem {
  return new HttpProblem(413, 'UPLOAD_TOO_LARGE', `The upload is too large. ${allowed(limits)}`);
}

function tooManyFiles(limits: IncomingLimits): HttpProblem {
  return new HttpProblem(413, 'UPLOAD_TOO_MANY_FILES', `There are too many files. ${allowed(limits)}`);
}

function fileTooLarge(limits: IncomingLimits): HttpProblem {
  return new HttpProblem(413, 'UPLOAD_FILE_TOO_LARGE', `A file is too large. ${allowed(limits)}`);
}

function messageTooLarge({ bodyBytes }: IncomingLimits): HttpProblem {
  return new HttpProblem(
    413,
    'BODY_TOO_LARGE',
    `The message may have ${megabytesText(bodyBytes)}, its files not counted.`,
  );
}
