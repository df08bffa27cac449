import { audienceOf, countries, topicOf, type Country } from '#platform/kernel';
import { ledgersOf } from '#platform/contracts';
import { accessRules, MIRROR, mirrorOf, type AccessRule } from './broker-access.ts';

const ledgers = ledgersOf([
  { name: 'crossing', to: ['neighbour', 'all'] },
  { name: 'agreement', to: ['neighbour'] },
  { name: 'keys', to: ['all'] },
]);

const may = (user: string, operation: AccessRule['may'], on: AccessRule['on'], name: string): boolean =>
  accessRules().some(
    (rule) => rule.user === user && rule.may === operation && rule.on === on && name.startsWith(rule.prefix),
  );

describe('who may read and write what at the broker', () => {
  const everybody = [...countries.map(audienceOf), 'shared-view', 'auditor', 'somebody'];

  it.each(countries)('%s writes its own ledgers, and reads those that others address to it', (country) => {
    const user = audienceOf(country);
    for (const ledger of ledgers.all) {
      const own = ledgers.from(country).includes(ledger);
      expect([ledger, may(user, 'Write', 'topic', topicOf(ledger))]).toEqual([ledger, own]);
      expect([ledger, may(user, 'Create', 'topic', topicOf(ledger))]).toEqual([ledger, false]);
      expect([ledger, may(user, 'Read', 'topic', topicOf(ledger))]).toEqual([
        ledger,
        own || ledgers.to(country).includes(ledger),
      ]);
    }
  });

  it.each(['shared-view', 'auditor'])('the %s reads all of them and writes nothing', (user) => {
    for (const ledger of ledgers.all) expect(may(user, 'Read', 'topic', topicOf(ledger))).toBe(true);
    expect(accessRules().filter((rule) => rule.user === user && rule.may !== 'Read')).toEqual([]);
  });

  it('Peru has no rule that touches what Ecuador tells Colombia, on any channel there may ever be', () => {
    const between = 'vecindad.ec.co.';
    for (const { prefix } of accessRules().filter(({ user }) => user === 'pe')) {
      expect(prefix.startsWith(between)).toBe(false);
      expect(between.startsWith(prefix)).toBe(false);
    }
  });

  it('no two users may write the same name', () => {
    const writing = accessRules().filter((rule) => rule.may !== 'Read');
    for (const one of writing)
      for (const other of writing)
        if (one.user !== other.user) expect(one.prefix.startsWith(other.prefix)).toBe(false);
  });

  it('everybody joins their own consumer group only', () => {
    const groups = { ec: 'vecindad.ec.inbox', co: 'vecindad.co.inbox', pe: 'vecindad.pe.inbox' };
    for (const [owner, group] of Object.entries({
      ...groups,
      'shared-view': 'vecindad.shared-view',
      auditor: 'vecindad.auditor',
    }))
      expect(everybody.filter((user) => may(user, 'Read', 'group', group))).toEqual([owner]);
  });

  it('every rule is about names of this system, and ends where a name’s part ends', () => {
    for (const { prefix, on } of accessRules()) {
      expect(prefix.startsWith('vecindad.')).toBe(true);
      if (on === 'topic') expect(prefix.endsWith('.')).toBe(true);
    }
  });

  it('is few rules, each once', () => {
    const lines = accessRules().map((rule) => Object.values(rule).join(' '));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => /^(pe|auditor) /.test(line))).toEqual([
      'pe Write topic vecindad.pe.',
      'pe Read topic vecindad.pe.',
      'pe Read topic vecindad.ec.pe.',
      'pe Read topic vecindad.ec.all.',
      'pe Read topic vecindad.co.all.',
      'pe Read group vecindad.pe.',
      'auditor Read topic vecindad.',
      'auditor Read group vecindad.auditor',
    ]);
  });
});

describe('where the countries do not share a cluster', () => {
  const clusters: readonly (readonly Country[])[] = [['EC'], ['CO'], ['PE'], ['EC', 'PE'], ['EC', 'CO']];
  const elsewhere = (here: readonly Country[]) => countries.filter((country) => !here.includes(country));
  const those = (here: readonly Country[], user: string, may: AccessRule['may']): string[] =>
    ledgers.all.filter((ledger) =>
      accessRules(here).some(
        (rule) =>
          rule.user === user &&
          rule.may === may &&
          rule.on === 'topic' &&
          topicOf(ledger).startsWith(rule.prefix),
      ),
    );

  it.each(clusters)(
    'the mirror of %s and %s brings in what others say to those, and nothing else',
    (...here) => {
      const brought = ledgers.all.filter((ledger) =>
        here.some(
          (country) =>
            ledgers.to(country).includes(ledger) && !here.some((one) => ledgers.from(one).includes(ledger)),
        ),
      );
      expect(brought.length).toBeGreaterThan(0);
      for (const may of ['Create', 'Write'] as const) expect(those(here, MIRROR, may)).toEqual(brought);
      expect(those(here, MIRROR, 'Read')).toEqual([]);
    },
  );

  it.each(clusters)(
    'from the cluster of %s and %s another country’s mirror takes what is said to it',
    (...here) => {
      for (const there of elsewhere(here)) {
        const said = ledgers
          .to(there)
          .filter((ledger) => here.some((one) => ledgers.from(one).includes(ledger)));
        expect(those(here, mirrorOf(there), 'Read')).toEqual(ledgers.all.filter((one) => said.includes(one)));
        expect(
          accessRules(here)
            .filter(({ user }) => user === mirrorOf(there))
            .map(({ may }) => may),
        ).not.toContain('Write');
      }
    },
  );

  it.each(clusters)(
    'each name has one writer at the cluster of %s and %s, and no loop goes through it',
    (...here) => {
      for (const ledger of ledgers.all) {
        const users = new Set(accessRules(here).map(({ user }) => user));
        const writers = [...users].filter((user) => those(here, user, 'Write').includes(ledger));
        expect([ledger, writers.length <= 1]).toEqual([ledger, true]);
        if (!writers.includes(MIRROR)) continue;
        for (const there of elsewhere(here))
          expect(those(here, mirrorOf(there), 'Read')).not.toContain(ledger);
      }
    },
  );

  it('a country with a cluster of its own has there what it reads on a shared one', () => {
    for (const country of countries)
      expect(those([country], audienceOf(country), 'Read').sort()).toEqual([...ledgers.at(country)].sort());
  });

  it('is few rules too', () =>
    expect(
      accessRules(['CO'])
        .map((rule) => Object.values(rule).join(' '))
        .filter((line) => line.startsWith('mirror')),
    ).toEqual([
      'mirror Create topic vecindad.ec.co.',
      'mirror Write topic vecindad.ec.co.',
      'mirror Create topic vecindad.ec.all.',
      'mirror Write topic vecindad.ec.all.',
      'mirror Create topic vecindad.pe.all.',
      'mirror Write topic vecindad.pe.all.',
      'mirror Create topic mm2-',
      'mirror Write topic mm2-',
      'mirror Read topic mm2-',
      'mirror DescribeConfigs topic mm2-',
      'mirror Read group mm2-',
      'mirror-ec Read topic vecindad.co.ec.',
      'mirror-ec DescribeConfigs topic vecindad.co.ec.',
      'mirror-ec Read topic vecindad.co.all.',
      'mirror-ec DescribeConfigs topic vecindad.co.all.',
      'mirror-pe Read topic vecindad.co.all.',
      'mirror-pe DescribeConfigs topic vecindad.co.all.',
    ]));
});
