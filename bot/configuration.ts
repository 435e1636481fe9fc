import { z } from 'zod';
import { secretText } from './secret-text.ts';

/** How a setting is explained to whoever runs Planswitch, in `npm start -- --help` and in `.env.example`. */
export interface SettingDoc {
  readonly about: string;
  /** In words, because some defaults depend on other settings. */
  readonly byDefault: string;
  readonly example: string;
}

/** The explanation of each setting, by its schema. */
export const settingDocs = z.registry<SettingDoc>();

function setting<Schema extends z.ZodType>(schema: Schema, doc: SettingDoc): Schema {
  settingDocs.add(schema, doc);
  return schema;
}

const origin = z
  .url({ protocol: /^https?$/, error: 'write an address such as https://chat.example.com', abort: true })
  .refine((text) => `${new URL(text).origin}/` === new URL(text).href, 'leave out everything after the host and port')
  .transform((text) => new URL(text).origin);
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'write a whole number')
    .transform(Number)
    .refine((number) => number >= least && number <= most, `write a number from ${least} to ${most}`);
const oneOf = <const Word extends string>(words: readonly Word[]) => z.enum(words, `write ${words.join(', ')}`);
const address = z.string().refine((text) => !/[\r\n]/.test(text) && /.@./.test(text), 'write a mail address');
const clientSecret = z
  .string()
  .regex(/^[!-~]+$/, 'copy it from Azure as it is: it has no spaces, and signs of ASCII only');
const made = 'made at the first start and kept in DATA_DIR/secrets.json';

/** Every setting there is, by the name of its environment variable. An empty value counts as not given. */
export const environmentSchema = z.object({
  PORT: setting(wholeNumber(0, 65535).default(3978), {
    about: 'The port the bot listens on; 0 takes any free one.',
    byDefault: '3978',
    example: '8080',
  }),
  HOST: setting(z.string().optional(), {
    about: 'The network address the bot listens on. In the demo anybody who reaches it can be any customer.',
    byDefault: '127.0.0.1 (this machine only) in the demo, 0.0.0.0 (every network) outside it',
    example: '0.0.0.0',
  }),
  PUBLIC_URL: setting(origin.optional(), {
    about: 'Where browsers reach the bot, when that is a proxy in front of it. Ends the demo.',
    byDefault:
      "none: the bot's own pages then work at localhost only, and addresses in answers have the host name of their request",
    example: 'https://chat.example.com',
  }),
  DATABASE_URL: setting(z.string().optional(), {
    about: 'A PostgreSQL database. One process serves it: do not start a second on the same database. Ends the demo.',
    byDefault: 'a database inside the process, kept in DATA_DIR',
    example: 'postgresql://planswitch:password@db.example.com:5432/planswitch',
  }),
  DATA_DIR: setting(z.string().default('data'), {
    about: 'The folder for the embedded database, generated secrets and mails that are not sent over SMTP.',
    byDefault: 'data',
    example: '/var/lib/planswitch',
  }),
  LOG_LEVEL: setting(oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional(), {
    about: 'How much is written to standard error, one JSON object per line.',
    byDefault: 'warn in the demo, info outside it',
    example: 'debug',
  }),
  DEMO: setting(
    z.stringbool({ truthy: ['on', 'true', '1'], falsy: ['off', 'false', '0'], error: 'write on or off' }).optional(),
    {
      about:
        'The demo: made-up customers, a page to log in as any of them, and a date that can be moved. Never for real customers.',
      byDefault:
        'on as long as nothing that serves real customers is set: DATABASE_URL, PUBLIC_URL, ALLOWED_ORIGINS, DIRECT_LINE_SECRET, MicrosoftAppId',
      example: 'off',
    },
  ),
  DIRECT_LINE_SECRET: setting(secretText.optional(), {
    about: "What a portal's server shows to get a chat token for one of its customers. Never give it to a browser.",
    byDefault: made,
    example: 'the output of "openssl rand -base64 32"',
  }),
  TOKEN_SIGNING_KEY: setting(secretText.optional(), {
    about: 'Signs chat tokens. With another key, those that were given out end.',
    byDefault: made,
    example: 'the output of "openssl rand -base64 32"',
  }),
  SUPPORT_API_KEY: setting(secretText.optional(), {
    about: 'What support shows to read and answer tickets, with "npm run tickets" or over HTTP.',
    byDefault: made,
    example: 'the output of "openssl rand -base64 32"',
  }),
  ALLOWED_ORIGINS: setting(
    z
      .string()
      .transform((list) => list.split(',').map((entry) => entry.trim()))
      .pipe(z.array(origin))
      .default([]),
    {
      about: 'The portals that may show the chat, separated by commas.',
      byDefault: 'none but the bot itself',
      example: 'https://portal.example.com,https://my.example.net',
    },
  ),
  SMTP_URL: setting(
    z
      .url({ protocol: /^smtps?$/, error: 'write an address such as smtp://mail.example.com:587', abort: true })
      .refine(
        isSmtpUrl,
        'percent-encode the special characters of user and password, such as %23 for #, and write no path',
      )
      .optional(),
    {
      about: 'The mail server that takes the mails to support.',
      byDefault: 'none: mails are put into DATA_DIR/outbox as .eml files',
      example: 'smtp://planswitch:password@mail.example.com:587',
    },
  ),
  MAIL_FROM: setting(address.default('Planswitch <planswitch@localhost>'), {
    about: 'The sender of mails to support.',
    byDefault: 'Planswitch <planswitch@localhost>',
    example: 'Planswitch <chat@example.com>',
  }),
  SUPPORT_MAIL_TO: setting(address.default('support@localhost'), {
    about: 'Who gets a mail for each ticket.',
    byDefault: 'support@localhost',
    example: 'support@example.com',
  }),
  MicrosoftAppId: setting(z.guid('write the Application (client) ID of the Azure Bot').optional(), {
    about: 'The Azure Bot that connects Teams. Ends the demo.',
    byDefault: 'none: POST /api/messages is off',
    example: '00000000-0000-0000-0000-000000000000',
  }),
  MicrosoftAppPassword: setting(clientSecret.optional(), {
    about: 'The client secret of the Azure Bot.',
    byDefault: 'none',
    example: 'from Azure, Certificates & secrets',
  }),
  MicrosoftAppType: setting(oneOf(['MultiTenant', 'SingleTenant']).default('SingleTenant'), {
    about: 'How the Azure Bot is registered. Azure makes no new MultiTenant bots.',
    byDefault: 'SingleTenant',
    example: 'MultiTenant',
  }),
  MicrosoftAppTenantId: setting(z.guid('write the Directory (tenant) ID of the Azure Bot').optional(), {
    about: 'The tenant of a SingleTenant Azure Bot.',
    byDefault: 'none',
    example: '00000000-0000-0000-0000-000000000000',
  }),
  SIGN_IN_URL: setting(
    z.url({ protocol: /^https?$/, error: 'write an address such as https://portal.example.com/chat' }).optional(),
    {
      about:
        'The page of the portal where customers who write in Teams sign in; the bot adds ?link=… to it (docs/teams.md).',
      byDefault: 'none',
      example: 'https://portal.example.com/chat-sign-in',
    },
  ),
  UPLOAD_FILES: setting(wholeNumber(0, 20).default(5), {
    about: 'How many files a customer may send with one message.',
    byDefault: '5',
    example: '3',
  }),
  UPLOAD_FILE_MB: setting(wholeNumber(1, 50).default(5), {
    about:
      'How large one of them may be, in MB. In an hour a conversation may send 20 such messages and 50 MB, or one message where that is more.',
    byDefault: '5',
    example: '10',
  }),
  KEEP_CONVERSATIONS_DAYS: setting(wholeNumber(0, 36_500).default(730), {
    about:
      'For how many days after its last word a conversation is kept; 0 for ever. Changes, tickets and amounts are always kept, and so is a conversation with an open ticket or a change to come.',
    byDefault: '730',
    example: '365',
  }),
  KEEP_UNUSED_FILES_DAYS: setting(wholeNumber(0, 36_500).default(30), {
    about: 'For how many days after the last word a file is kept that went along with no ticket; 0 for ever.',
    byDefault: '30',
    example: '7',
  }),
});

/** A "#", "/" or "?" in a password ends it early, and then the address is another one that can be read, too. */
function isSmtpUrl(text: string): boolean {
  const { hostname, pathname, search, hash, username, password } = new URL(text);
  return (
    hostname !== '' &&
    ['', '/'].includes(pathname) &&
    !/[#@]/.test(search + hash) &&
    [username, password].every(isDecodable)
  );
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

type Environment = z.output<typeof environmentSchema>;

/** The configuration of one process, checked, with every default filled in. Secrets that were not given come from `openSecrets`. */
export interface Configuration extends Environment {
  readonly HOST: string;
  readonly LOG_LEVEL: NonNullable<Environment['LOG_LEVEL']>;
  readonly DEMO: boolean;
}

/** Everything that is wrong with the configuration, one sentence each. */
export class ConfigurationFaults extends Error {
  override readonly name = 'ConfigurationFaults';
  readonly code = 'CONFIGURATION_FAULTS';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The configuration does not fit:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Reads the configuration from environment variables. Throws {@link ConfigurationFaults} with all faults at once. */
export function readConfiguration(variables: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const parsed = environmentSchema.safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
  faults.push(...faultsAcross(given));
  if (!parsed.success || faults.length > 0) throw new ConfigurationFaults(faults);
  const forReal = ['DATABASE_URL', 'PUBLIC_URL', 'ALLOWED_ORIGINS', 'DIRECT_LINE_SECRET', 'MicrosoftAppId'];
  const DEMO = parsed.data.DEMO ?? !forReal.some((name) => name in given);
  return {
    ...parsed.data,
    DEMO,
    HOST: parsed.data.HOST ?? (DEMO ? '127.0.0.1' : '0.0.0.0'),
    LOG_LEVEL: parsed.data.LOG_LEVEL ?? (DEMO ? 'warn' : 'info'),
  };
}

/** Looked at even when single settings are wrong, so that everything is listed at once. */
function faultsAcross(given: Readonly<Record<string, string>>): string[] {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType = 'SingleTenant', MicrosoftAppTenantId } = given;
  const { SIGN_IN_URL } = given;
  const faults: string[] = [];
  if (!MicrosoftAppId && MicrosoftAppPassword)
    faults.push('MicrosoftAppId: give it together with MicrosoftAppPassword');
  if (MicrosoftAppId && !MicrosoftAppPassword)
    faults.push('MicrosoftAppPassword: give it together with MicrosoftAppId');
  if (MicrosoftAppId && MicrosoftAppType === 'SingleTenant' && !MicrosoftAppTenantId)
    faults.push('MicrosoftAppTenantId: a SingleTenant bot needs it');
  if (MicrosoftAppId && !SIGN_IN_URL)
    faults.push('SIGN_IN_URL: without it nobody in Teams can say which customer they are (docs/teams.md)');
  return faults;
}
