/** What one customer may send, on whatever channel. UPLOAD_FILES and UPLOAD_FILE_MB set two of them; the others are as they are here. */
export interface IncomingLimits {
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
}

export const defaultIncomingLimits: IncomingLimits = {
  bodyBytes: 64 * 1024,
  textLength: 10_000,
  ratePerWindow: 30,
  rateWindowSeconds: 10,
  uploadsPerMinute: 10,
  uploadsPerHour: 20,
  uploadBytesPerHour: 50 * 1024 * 1024,
  uploadFiles: 5,
  uploadFileBytes: 5 * 1024 * 1024,
};
