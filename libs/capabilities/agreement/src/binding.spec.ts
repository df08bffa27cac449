import type { Note } from '#contracts/agreement';
import { given } from './fixtures/given.ts';
import { answering, but, DAY, from, ID, note, sideOf } from './fixtures/sides.ts';
import type { InstrumentCommand } from './instrument.commands.ts';

// What binds a country: signature, ratification, extension, denunciation, suspension.
const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const future = '2022-01-02';
const indefinite = [ecuador.proposed(), ecuador.signed('ec-1'), colombia.signed('ec-1')];
const forATerm = [ecuador.proposed({ until: '2025-12-31' }), ...indefinite.slice(1)];
const awaitingRatification = [
  ecuador.proposed({ entryIntoForce: { by: 'ratification' } }),
  ...indefinite.slice(1),
];

describe('every act that binds the country', () => {
  const acts: readonly (readonly [string, InstrumentCommand])[] = [
    ['signature', ecuador.sign('ec-1')],
    ['ratification', ecuador.ratify()],
    ['extension', ecuador.extend('canje-1', '2027-12-31')],
    ['denunciation', ecuador.denounce()],
    ['suspension', ecuador.suspend()],
    ['resumption', ecuador.resume()],
  ];

  it.each(acts)('%s: is the foreign ministry’s, not another agency’s by itself', (_, act) =>
    given(ecuador.proposed())
      .when(from('ec-policia', act))
      .thenRejected('instrument.without-powers', { agency: 'ec-policia' }),
  );
  it.each(acts)('%s: is never another country’s', (_, act) =>
    given(ecuador.proposed())
      .when(but({ party: 'CO' }, act))
      .thenRejected('instrument.not-yours', { field: 'party', party: 'CO', country: 'EC' }),
  );
  it.each(acts)('%s: is not told in advance', (_, act) =>
    given(ecuador.proposed())
      .when(but({ on: future }, act))
      .thenRejected('instrument.date-in-future', { field: 'on', date: future }),
  );
  it.each(acts)('%s: presupposes an instrument', (_, act) =>
    given().when(act).thenRejected('instrument.unknown', { instrument: ID }),
  );
});

describe('signing', () => {
  it('names the version, its digest and the proposal that it answers', () =>
    given(ecuador.proposed())
      .when(colombia.sign('ec-1'))
      .then(answering('ec.co.agreement/0', colombia.signed('ec-1'))));
  it('answers nothing where the text is one’s own', () =>
    given(ecuador.proposed()).when(ecuador.sign('ec-1')).then(ecuador.signed('ec-1')));
  it('happens once', () =>
    given(...indefinite)
      .when(ecuador.sign('ec-1'))
      .thenNothing());
  it('is another agency’s where it has full powers', () =>
    given(ecuador.proposed())
      .when(from('ec-policia', ecuador.sign('ec-1', { fullPowers: 'Decreto 12' })))
      .then(ecuador.signed('ec-1', { fullPowers: 'Decreto 12' })));
  it('presupposes the text', () =>
    given(ecuador.proposed())
      .when(colombia.sign('co-1'))
      .thenRejected('instrument.unknown-version', { field: 'version', version: 'co-1', versions: ['ec-1'] }));
  it('may change until both have signed the same', () =>
    given(
      ecuador.proposed(),
      colombia.proposedText('co-1', { noticeMonths: 12 }),
      ecuador.signed('ec-1'),
      colombia.signed('co-1'),
    )
      .when(ecuador.sign('co-1'))
      .then(answering('co.ec.agreement/0', ecuador.signed('co-1'))));
  it('of another text comes too late then', () =>
    given(ecuador.proposed(), colombia.proposedText('co-1', { noticeMonths: 12 }), ...indefinite.slice(1))
      .when(ecuador.sign('co-1'))
      .thenRejected('instrument.concluded', { version: 'ec-1' }));
  it('comes too late after a denunciation', () =>
    given(...indefinite, colombia.denounced())
      .when(ecuador.sign('ec-1'))
      .thenRejected('instrument.denounced', { by: 'CO', on: DAY, effective: '2021-09-01' }));
});

describe('ratifying', () => {
  it('is notified by note, which says its day', () =>
    given(...awaitingRatification)
      .when(ecuador.ratify('2021-04-01'))
      .then(answering('co.ec.agreement/0', ecuador.ratified('2021-04-01'))));
  it('may be told again', () =>
    given(...awaitingRatification, ecuador.ratified())
      .when(ecuador.ratify())
      .thenNothing());
  it('happens once', () =>
    given(...awaitingRatification, ecuador.ratified())
      .when(ecuador.ratify(DAY, 'n-2'))
      .thenRejected('instrument.already-ratified'));
  it('comes after one’s own signature', () =>
    given(ecuador.proposed(), ecuador.signed('ec-1'))
      .when(colombia.ratify())
      .thenRejected('instrument.not-signed'));
  it('is for texts that wait for it', () =>
    given(...indefinite)
      .when(ecuador.ratify())
      .thenRejected('instrument.needs-no-ratification'));
  it('comes too late after a denunciation', () =>
    given(...awaitingRatification, colombia.denounced())
      .when(ecuador.ratify())
      .thenRejected('instrument.denounced', { by: 'CO', on: DAY, effective: '2021-09-01' }));
  it('is by a note that has been written', () =>
    given(...awaitingRatification)
      .when(ecuador.ratify(future))
      .thenRejected('instrument.date-in-future', { field: 'note.date', date: future }));
});

describe('extending', () => {
  const extend = (until: string, by?: Note) => ecuador.extend('canje-1', until, by);
  it('takes a note, in answer to the newest act of the other side', () =>
    given(...forATerm, colombia.noted('canje-1', '2027-12-31'))
      .when(extend('2027-12-31'))
      .then(answering('co.ec.agreement/1', ecuador.noted('canje-1', '2027-12-31'))));
  it('may be told again', () =>
    given(...forATerm, ecuador.noted('canje-1', '2027-12-31'))
      .when(extend('2027-12-31'))
      .thenNothing());
  it('may be noted otherwise: of each side the last note of an exchange counts', () =>
    given(...forATerm, ecuador.noted('canje-1', '2027-12-31'))
      .when(extend('2028-12-31', note(DAY, 'n-2')))
      .then(answering('co.ec.agreement/0', ecuador.noted('canje-1', '2028-12-31', note(DAY, 'n-2')))));
  it('is settled once both sides’ notes agree', () =>
    given(...forATerm, ecuador.noted('canje-1', '2027-12-31'), colombia.noted('canje-1', '2027-12-31'))
      .when(extend('2028-12-31', note(DAY, 'n-2')))
      .thenRejected('instrument.exchange-agreed', {
        field: 'exchange',
        exchange: 'canje-1',
        until: '2027-12-31',
      }));
  it('makes the term longer', () =>
    given(...forATerm)
      .when(extend('2025-12-31'))
      .thenRejected('instrument.extension-too-short', {
        field: 'until',
        until: '2025-12-31',
        end: '2025-12-31',
      }));
  it('makes it longer than another exchange has', () =>
    given(...forATerm, ecuador.noted('canje-0', '2030-12-31'), colombia.noted('canje-0', '2030-12-31'))
      .when(extend('2027-12-31'))
      .thenRejected('instrument.extension-too-short', {
        field: 'until',
        until: '2027-12-31',
        end: '2030-12-31',
      }));
  it('presupposes a term', () =>
    given(...indefinite)
      .when(extend('2027-12-31'))
      .thenRejected('instrument.indefinite'));
  it('presupposes that both have signed', () =>
    given(ecuador.proposed({ until: '2025-12-31' }), ecuador.signed('ec-1'))
      .when(extend('2027-12-31'))
      .thenRejected('instrument.not-concluded', {
        accord: 'one-side-only',
        missing: [{ by: 'CO', act: 'signature', version: 'ec-1' }],
      }));
});

describe('denouncing', () => {
  it('is done by note', () =>
    given(...indefinite)
      .when(colombia.denounce('2021-04-01'))
      .then(answering('ec.co.agreement/1', colombia.denounced('2021-04-01'))));
  it('may be told again', () =>
    given(...indefinite, colombia.denounced())
      .when(colombia.denounce())
      .thenNothing());
  it('happens once', () =>
    given(...indefinite, colombia.denounced())
      .when(ecuador.denounce('2021-04-01'))
      .thenRejected('instrument.denounced', { by: 'CO', on: DAY, effective: '2021-09-01' }));
  it('presupposes that both have signed the same', () =>
    given(
      ecuador.proposed(),
      colombia.proposedText('co-1', { noticeMonths: 12 }),
      ecuador.signed('ec-1'),
      colombia.signed('co-1'),
    )
      .when(ecuador.denounce())
      .thenRejected('instrument.not-concluded', {
        accord: 'disputed',
        missing: [
          { by: 'CO', act: 'signature', version: 'ec-1' },
          { by: 'EC', act: 'signature', version: 'co-1' },
        ],
      }));
});

describe('suspending and resuming', () => {
  it('is each side’s own act, and answers nothing', () =>
    given(...indefinite, colombia.suspended())
      .when(ecuador.suspend())
      .then(ecuador.suspended()));
  it('may be told again', () => {
    given(...indefinite, ecuador.suspended())
      .when(ecuador.suspend())
      .thenNothing();
    given(...indefinite, ecuador.suspended(), ecuador.resumed())
      .when(ecuador.resume())
      .thenNothing();
  });
  it('ends with the side that suspended', () => {
    given(...indefinite, ecuador.suspended())
      .when(ecuador.resume())
      .then(ecuador.resumed());
    given(...indefinite, ecuador.suspended())
      .when(colombia.resume())
      .thenRejected('instrument.not-suspended');
  });
  it('may be done again', () =>
    given(...indefinite, ecuador.suspended(), ecuador.resumed())
      .when(ecuador.suspend())
      .then(ecuador.suspended()));
  it('presupposes that it is in force', () =>
    given(...awaitingRatification)
      .when(ecuador.suspend())
      .thenRejected('instrument.not-in-force', { stage: 'signed', entryIntoForce: undefined }));
});
