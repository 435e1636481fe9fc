/** What a request may show for itself. */
export const everyKey = [
  'nothing',
  'a wrong key',
  'the support key',
  'the portal secret',
  "John's token",
  "Maria's token",
] as const;
export type Key = (typeof everyKey)[number];

/** Who is let in, and what each other key is answered. */
export interface Door {
  readonly opens: readonly Key[];
  readonly refuses: Readonly<Partial<Record<Key, string>>>;
}

export const wrongKey = '401 SUPPORT_KEY_WRONG';
const wrongSecret = '403 SECRET_WRONG';
const wrongToken = '403 TOKEN_INVALID';
const nobodysPage = '403 ORIGIN_NOT_ALLOWED';
const notTheChannel = '401 NOT_AUTHENTICATED';

export const doors = {
  everybody: {
    opens: everyKey,
    refuses: {},
  },
  support: {
    opens: ['the support key'],
    refuses: {
      nothing: wrongKey,
      'a wrong key': wrongKey,
      'the portal secret': wrongKey,
      "John's token": wrongKey,
      "Maria's token": wrongKey,
    },
  },
  portal: {
    opens: ['the portal secret'],
    refuses: {
      nothing: '401 TOKEN_MISSING',
      'a wrong key': wrongSecret,
      'the support key': wrongSecret,
      "John's token": wrongSecret,
      "Maria's token": wrongSecret,
    },
  },
  customer: {
    opens: ["John's token"],
    refuses: {
      nothing: '401 TOKEN_MISSING',
      'a wrong key': wrongToken,
      'the support key': wrongToken,
      'the portal secret': wrongToken,
    },
  },
  'this customer': {
    opens: ["John's token"],
    refuses: {
      nothing: '401 TOKEN_MISSING',
      'a wrong key': wrongToken,
      'the support key': wrongToken,
      'the portal secret': wrongToken,
      "Maria's token": '404 CONVERSATION_NOT_FOUND',
    },
  },
  // Whoever has the address, which is signed, has the file: pictures are loaded without headers.
  'a signed address': { opens: ['nothing', "Maria's token"], refuses: {} },
  "the demo's own pages": {
    opens: ['the support key'],
    refuses: {
      nothing: nobodysPage,
      'a wrong key': wrongKey,
      'the portal secret': wrongKey,
      "John's token": wrongKey,
      "Maria's token": wrongKey,
    },
  },
  'the channel': {
    opens: [],
    refuses: {
      nothing: notTheChannel,
      'a wrong key': notTheChannel,
      'the support key': notTheChannel,
      'the portal secret': notTheChannel,
      "John's token": notTheChannel,
      "Maria's token": notTheChannel,
    },
  },
} satisfies Record<string, Door>;
