/** The notations other tools read: a JSON array of activities, and lines of talk. */
export const exportFormats = ['transcript', 'chat'] as const;
export type ExportFormat = (typeof exportFormats)[number];
