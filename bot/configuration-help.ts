import { environmentSchema, settingDocs } from './configuration.ts';

/** What `npm start -- --help` prints: every setting, made from the schema that checks it. */
export function configurationHelp(): string {
  const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const doc = settingDocs.get(schema);
    return doc
      ? `${name}\n    ${doc.about}\n    Default: ${doc.byDefault}.\n    Example: ${name}=${doc.example}`
      : name;
  });
  return [
    'Planswitch: change an internet, voice or recurring plan by chatting.',
    '',
    'Usage: npm start [-- --help]',
    '',
    'Settings are environment variables; a file .env in this folder is read too, and the environment wins over it.',
    '',
    ...settings.map((setting) => `${setting}\n`),
  ].join('\n');
}
