/** What one customer may ask of Direct Line. UPLOAD_FILES and UPLOAD_FILE_MB set two of them; the others are as they are here. */
export interface DirectLineLimits {
  /** Seconds a token is good for. Web Chat refreshes every 15 minutes. */
  readonly tokenSeconds: number;
  /** Seconds to open the stream whose address was handed out. */
  readonly streamTokenSeconds: number;
  /** Bytes of a JSON body. */
  readonly bodyBytes: number;
  readonly textLength: number;
  /** Messages per conversation in any `rateWindowSeconds`. */
  readonly ratePerWindow: number;
  readonly rateWindowSeconds: number;
  /** Per conversation, tried. */
  readonly uploadsPerMinute: number;
  /** Per conversation, taken. */
  readonly uploadsPerHour: number;
  /** Bytes of files per conversation; one whole upload is always possible. */
  readonly uploadBytesPerHour: number;
  readonly uploadFiles: number;
  /** Bytes of one file. */
  readonly uploadFileBytes: number;
  readonly uploadTypes: readonly string[];
  /** Milliseconds between pings; a socket that missed one is closed. */
  readonly pingMs: number;
  /** Bytes a slow reader may leave unread on its socket before it is closed; it reconnects and reads on from its watermark. */
  readonly socketBacklogBytes: number;
  /** Streams open at once, of one conversation. */
  readonly streamsPerConversation: number;
  /** Turns of different conversations at once. */
  readonly turnsAtOnce: number;
}

export const defaultDirectLineLimits: DirectLineLimits = {
  tokenSeconds: 3600,
  streamTokenSeconds: 60,
  bodyBytes: 64 * 1024,
  textLength: 10_000,
  ratePerWindow: 30,
  rateWindowSeconds: 10,
  uploadsPerMinute: 10,
  uploadsPerHour: 20,
  uploadBytesPerHour: 50 * 1024 * 1024,
  uploadFiles: 5,
  uploadFileBytes: 5 * 1024 * 1024,
  uploadTypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf', 'text/plain'],
  pingMs: 30_000,
  socketBacklogBytes: 1024 * 1024,
  streamsPerConversation: 10,
  turnsAtOnce: 16,
};
