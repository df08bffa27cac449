import { audienceOf, countries } from '#kernel';
import { topicOf } from '#ledger';
import { accessRules, type AccessRule } from './broker-access.ts';
import { everyLedger, ledgersFrom, ledgersTo } from './channels.ts';

const may = (user: string, operation: AccessRule['may'], on: AccessRule['on'], name: string): boolean =>
  accessRules().some(
    (rule) => rule.user === user && rule.may === operation && rule.on === on && name.startsWith(rule.prefix),
  );

describe('who may read and write what at the broker', () => {
  const everybody = [...countries.map(audienceOf), 'shared-view', 'auditor', 'somebody'];

  it.each(countries)('%s writes its own ledgers, and reads those that others address to it', (country) => {
    const user = audienceOf(country);
    for (const ledger of everyLedger()) {
      const own = ledgersFrom(country).includes(ledger);
      expect([ledger, may(user, 'Write', 'topic', topicOf(ledger))]).toEqual([ledger, own]);
      expect([ledger, may(user, 'Create', 'topic', topicOf(ledger))]).toEqual([ledger, own]);
      expect([ledger, may(user, 'Read', 'topic', topicOf(ledger))]).toEqual([
        ledger,
        own || ledgersTo(country).includes(ledger),
      ]);
    }
  });

  it.each(['shared-view', 'auditor'])('the %s reads all of them and writes nothing', (user) => {
    for (const ledger of everyLedger()) expect(may(user, 'Read', 'topic', topicOf(ledger))).toBe(true);
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
      'pe Create topic vecindad.pe.',
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
