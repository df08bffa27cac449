/**
 * The floors of the house, and what each library of the platform may import. Each rule says what it protects.
 * platform: what serves any capability. contracts: what each capability publishes; `libs/contracts/src` lists them all.
 * capabilities: one each, with its tools (facts, importers, stories) beside it. slices: the list of capabilities. tools: the local system and the command line's means. apps: processes.
 */
const platform = (name) => `^libs/platform/${name}/`;
/** What one capability publishes. */
const contracts = '^libs/contracts/([^/]+)/src/';
/** The slice itself, and its tools. */
const capability = '^libs/capabilities/([^/]+)/';
const slice = '^libs/capabilities/[^/]+/src/';
const tools = '^libs/(tools/|capabilities/[^/]+/tools/)';

const mayImport = (name, allowed, why) => ({
  name: `${name}-may-import`,
  comment: why,
  severity: 'error',
  // An integration test brings a database of its own, with whatever is needed to fill it.
  from: { path: platform(name), pathNot: '\\.int-spec\\.ts$' },
  to: { path: '^(libs|apps)/', pathNot: [name, ...allowed].map(platform) },
});

export default {
  forbidden: [
    mayImport(
      'kernel',
      [],
      'The kernel is pure TypeScript: a rule can be read and tested without anything else.',
    ),
    {
      name: 'kernel-is-pure',
      comment: 'No framework and no I/O in the kernel.',
      severity: 'error',
      from: { path: platform('kernel'), pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    mayImport(
      'contracts',
      ['kernel'],
      'Envelope, registry and means of published events are a treaty: they depend on no implementation, and on no capability’s events.',
    ),
    mayImport('database', ['kernel'], 'Connections and migrations know no table.'),
    mayImport(
      'event-store',
      ['kernel', 'database'],
      'The store knows streams and versions, not what the events mean.',
    ),
    mayImport('ledger', ['kernel'], 'Hashing and signing know bytes, not events.'),
    mayImport(
      'travel-documents',
      ['kernel'],
      'Names, nationalities and machine-readable zones are pure: they know no person and no post.',
    ),
    mayImport(
      'stays',
      ['kernel'],
      'Days of stay follow from entries, exits and a rule, wherever these come from.',
    ),
    mayImport(
      'vault',
      ['kernel', 'database', 'ledger', 'travel-documents', 'http', 'messaging', 'reactions'],
      'Keys and the index of persons know no event: what is sealed lies with others.',
    ),
    mayImport(
      'sealed',
      ['kernel', 'contracts', 'database', 'event-store', 'projection', 'http', 'access', 'operations'],
      'Keys of agencies, sealing and opening know keys and bytes, not what is asked.',
    ),
    {
      name: 'sealing-stays-light',
      comment: 'A command line makes keys: what a node keeps of them stands apart, in `sealed/node`.',
      severity: 'error',
      from: { path: '^libs/platform/sealed/src/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(libs|apps)/',
        pathNot: ['^libs/platform/sealed/src/', ...['kernel', 'contracts'].map(platform)],
      },
    },
    mayImport(
      'sharing',
      ['kernel', 'contracts', 'http'],
      'Who may share what under which article is the same whatever is shared, and knows no capability.',
    ),
    mayImport(
      'messaging',
      ['kernel', 'contracts', 'database', 'ledger', 'event-store'],
      'Relay and inbox carry any capability.',
    ),
    mayImport(
      'projection',
      ['kernel', 'contracts', 'database', 'messaging'],
      'A projection runner folds any event of a ledger.',
    ),
    mayImport(
      'two-sided',
      ['kernel', 'contracts', 'database', 'ledger', 'messaging', 'projection'],
      'What two sides make of a thing is the same machinery whatever the thing.',
    ),
    {
      name: 'testing-only-in-specs',
      comment: 'What plays nodes for specifications is not part of any process.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '(/testing/src/|/fixtures/|\\.(int-)?spec\\.ts$)' },
      to: { path: '^libs/.+?/testing/src/' },
    },
    mayImport('http', ['kernel'], 'The conventions of the API are the same for every capability.'),
    mayImport(
      'access',
      ['kernel', 'database', 'http'],
      'Who may do what is decided before a capability is reached.',
    ),
    mayImport(
      'operations',
      [
        'kernel',
        'contracts',
        'database',
        'ledger',
        'event-store',
        'messaging',
        'projection',
        'http',
        'access',
      ],
      'What a process is made of serves any capability.',
    ),
    mayImport(
      'calendar',
      ['kernel', 'database', 'projection', 'http', 'access'],
      'A calendar shows what others say has a date, and knows none of them.',
    ),
    mayImport(
      'print',
      ['kernel', 'http'],
      'A page is made of a description: it knows nothing of what it describes.',
    ),
    mayImport(
      'papers',
      ['kernel', 'projection', 'http', 'access'],
      'Papers are bytes under their digest: what names them, others know.',
    ),
    mayImport(
      'reactions',
      ['kernel', 'contracts', 'database', 'event-store', 'projection'],
      'What follows from what happened goes through the ordinary handler of whoever brings it.',
    ),
    mayImport(
      'receipts',
      ['kernel', 'contracts', 'ledger', 'event-store', 'messaging', 'reactions'],
      'A receipt is a reaction like any other.',
    ),
    mayImport(
      'anchors',
      ['kernel', 'contracts', 'database', 'ledger', 'event-store', 'messaging', 'reactions'],
      'An anchor is a reaction like any other.',
    ),
    mayImport(
      'slice',
      [
        'kernel',
        'contracts',
        'database',
        'event-store',
        'messaging',
        'projection',
        'reactions',
        'receipts',
        'anchors',
        'sharing',
        'http',
        'access',
      ],
      'What a capability is made of names a part of everything, and runs nothing.',
    ),
    {
      name: 'platform-stands-alone',
      comment: 'What serves any capability knows none, and no tool.',
      severity: 'error',
      from: { path: '^libs/platform/', pathNot: '\\.int-spec\\.ts$' },
      to: { path: '^(libs/(?!platform/)|apps/)' },
    },
    {
      name: 'contracts-of-a-capability-stand-alone',
      comment:
        'What a capability publishes is read by others for ever: it rests on no program, and on no other capability. What two need is the platform’s.',
      severity: 'error',
      from: { path: contracts, pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(libs|apps)/',
        pathNot: ['^libs/contracts/$1/', ...['kernel', 'contracts'].map(platform)],
      },
    },
    {
      name: 'the-list-of-contracts-is-a-list',
      comment:
        'It names what each capability publishes, so that a command or a check knows all of it without the slices.',
      severity: 'error',
      from: { path: '^libs/contracts/src/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs|apps)/', pathNot: ['^libs/contracts/', platform('contracts')] },
    },
    {
      name: 'slices-bring-their-own-contracts',
      comment:
        'A process is made of slices, and takes what they publish from them. A capability that reads another’s events names whose; only the audit reads all.',
      severity: 'error',
      from: {
        path: [slice, '^libs/slices/'],
        pathNot: ['\\.(int-)?spec\\.ts$', '^libs/capabilities/audit/'],
      },
      to: { path: '^libs/contracts/src/' },
    },
    {
      name: 'capabilities-never-import-one-another',
      comment: 'Capabilities meet in contracts and nowhere else.',
      severity: 'error',
      from: { path: capability },
      to: { path: capability, pathNot: '^libs/capabilities/$1/' },
    },
    {
      name: 'slices-need-no-tools',
      comment: 'What runs in a process does not load what a command line needs.',
      severity: 'error',
      from: { path: slice, pathNot: '\\.(int-)?spec\\.ts$' },
      to: { path: tools },
    },
    {
      name: 'tools-need-no-slice',
      comment: 'A command does not load what a process is made of; it speaks to processes as anybody does.',
      severity: 'error',
      from: { path: tools, pathNot: '\\.(int-)?spec\\.ts$' },
      to: { path: [slice, '^libs/slices/src/'] },
    },
    {
      name: 'libraries-never-import-applications',
      comment: 'Applications compose libraries, never the other way round.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'applications-never-import-one-another',
      comment: 'What two applications need is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libraries-through-their-index',
      comment: 'What a library offers is its index; the rest may change freely.',
      severity: 'error',
      from: { path: '^(?:(libs/.+?)/src|apps|test)/' },
      to: { path: '^libs/.+?/src/', pathNot: ['^libs/.+?/src/index\\.ts$', '^$1/src/'] },
    },
    {
      name: 'kafkajs-only-in-messaging',
      comment: 'The rules that keep kafkajs from losing data live in one library.',
      severity: 'error',
      from: { path: '^(apps|libs|test)/', pathNot: ['^libs/platform/messaging/', '^test/'] },
      to: { path: 'node_modules/kafkajs' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle hides the order in which to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
