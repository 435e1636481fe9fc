/** A file that cannot be read as a transcript: each sentence says where, what, and what to write. `code` is stable. */
export class TranscriptFault extends Error {
  override readonly name = 'TranscriptFault';
  readonly code = 'TRANSCRIPT_FAULT';
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
