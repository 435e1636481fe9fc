/** The rooms of the house and their one-way doors. Each rule says why it is there; `npm run rooms` checks them. */
const ours = '^(bot|dialogs|domain|prisma|splynx)/';
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-no-room',
      comment: 'The rules must be readable and testable without a database, a chat channel or a conversation.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(bot|dialogs|prisma|splynx|test|scripts)/' },
    },
    {
      name: 'domain-stays-pure',
      comment: 'Input and output happen at the edge. Of packages, the rules need calendar dates and shape checks only.',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(temporal-polyfill|temporal-spec|zod)/',
      },
    },
    {
      name: 'dialogs-know-only-the-domain',
      comment: 'The conversation must run on any channel and any store; they are handed to it in bot/main.ts.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bot|prisma|splynx|test|scripts)/' },
    },
    {
      name: 'stores-know-only-the-domain',
      comment:
        'A store keeps promises the domain wrote down; it must not learn what a conversation or a channel is made of.',
      severity: 'error',
      from: { path: '^(prisma|splynx)/' },
      to: { path: '^(bot|dialogs|test|scripts)/' },
    },
    {
      name: 'stores-do-not-know-each-other',
      comment: 'A provider runs one of them; each keeps the same promises alone.',
      severity: 'error',
      from: { path: '^(prisma|splynx)/' },
      to: { path: '^(prisma|splynx)/', pathNot: '^$1/' },
    },
    {
      name: 'only-start-up-knows-the-stores',
      comment:
        'bot/main.ts and the command lines put the parts together, and the doctor looks at what no port shows; everything else in bot/ is handed a port.',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/(main|commands/[^/]+|doctor/[^/]+)\\.ts$' },
      to: { path: '^(prisma|splynx)/' },
    },
    {
      name: 'botbuilder-and-restify-in-bot-only',
      comment: 'botbuilder is at the end of its life upstream; moving off it must be a change to one room.',
      severity: 'error',
      from: { path: ours, pathNot: '^bot/' },
      to: { path: 'node_modules/(botbuilder|botframework-[^/]+|restify|ws)/' },
    },
    {
      name: 'prisma-in-prisma-only',
      comment: 'One room talks SQL. The others see the ports of domain/ports.',
      severity: 'error',
      from: { path: ours, pathNot: '^prisma/' },
      to: { path: 'node_modules/(@prisma|prisma|pg|@electric-sql)/' },
    },
    {
      name: 'xstate-in-dialogs-only',
      comment: 'The machine is the conversation and nothing else.',
      severity: 'error',
      from: { path: ours, pathNot: '^dialogs/' },
      to: { path: 'node_modules/(xstate|@xstate)/' },
    },
    {
      name: 'production-does-not-import-tests',
      comment: 'No test switches in production code.',
      severity: 'error',
      from: { path: ours },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one thing, or that one of them is in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^prisma/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
