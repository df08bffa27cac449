import { agencies } from '#platform/contracts';
import { given } from './fixtures/given.ts';
import { answering, but, ID, sideOf } from './fixtures/sides.ts';
import type { InstrumentCommand } from './instrument.commands.ts';
import type { InstrumentEvent } from './instrument.events.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const peru = sideOf('PE', 'EC');
const toPeru = sideOf('EC', 'PE');

const jointOperation = { activities: ['joint-military-operation'] } as const;
const future = '2022-01-02';

describe('proposing an instrument', () => {
  it('names the first version after its proposer', () =>
    given().when(ecuador.propose()).then(ecuador.proposed()));
  it('may be told again', () => given(ecuador.proposed()).when(ecuador.propose()).thenNothing());
  it('is not how a proposed text is changed', () =>
    given(ecuador.proposed())
      .when(ecuador.propose({ noticeMonths: 12 }))
      .thenRejected('instrument.already-proposed', { instrument: ID }));
  it('is done under a name of one’s own', () =>
    given()
      .when(colombia.propose())
      .thenRejected('instrument.name-not-yours', { field: 'id', instrument: ID }));
  it('is done to a neighbour', () =>
    given()
      .when(sideOf('CO', 'PE', 'co-acuerdo').propose())
      .thenRejected('instrument.no-such-neighbour', { field: 'with', with: 'PE', country: 'CO' }));
  it('is not told in advance', () =>
    given()
      .when(but({ on: future }, ecuador.propose()))
      .thenRejected('instrument.date-in-future', { field: 'on', date: future }));
  it('is never done for another country', () =>
    given()
      .when(but({ party: 'CO' }, ecuador.propose()))
      .thenRejected('instrument.not-yours', { field: 'party', party: 'CO', country: 'EC' }));
  it('lets only agencies of the parties share', () => {
    const authorises = [{ article: '4', matters: [], agencies: ['ec-policia', 'pe-pnp'] }];
    given()
      .when(ecuador.propose({ authorises }))
      .thenRejected('instrument.foreign-agency', {
        field: 'text.authorises',
        agency: 'pe-pnp',
        parties: ['EC', 'CO'],
        meant: agencies.filter(({ country }) => country !== 'PE').map(({ code }) => code),
      });
  });

  it('names agencies that there are, not only such as are named like one', () =>
    given()
      .when(
        ecuador.propose({
          authorises: [{ article: 'art. 1', matters: ['arms'], agencies: ['ec-policia', 'co-xyz'] }],
        }),
      )
      .thenRejected('instrument.foreign-agency'));
});

describe('proposing changes', () => {
  it('gives a version of one’s own, in answer to the newest act of the other side', () =>
    given(ecuador.proposed())
      .when(colombia.proposeText({ noticeMonths: 12 }))
      .then(answering('ec.co.agreement/0', colombia.proposedText('co-1', { noticeMonths: 12 }))));
  it('counts each side’s versions by themselves', () =>
    given(ecuador.proposed(), colombia.proposedText('co-1', { noticeMonths: 12 }))
      .when(ecuador.proposeText({ noticeMonths: 9 }))
      .then(answering('co.ec.agreement/0', ecuador.proposedText('ec-2', { noticeMonths: 9 }))));
  it('may be told again', () =>
    given(ecuador.proposed(), colombia.proposedText('co-1', { noticeMonths: 12 }))
      .when(colombia.proposeText({ noticeMonths: 12 }))
      .thenNothing());
  it('changes something', () =>
    given(ecuador.proposed())
      .when(colombia.proposeText())
      .thenRejected('instrument.same-text', { field: 'text', version: 'ec-1' }));
  it('does not bring back a text that was given up for another: that version is agreed to', () =>
    given(ecuador.proposed(), colombia.proposedText('co-1', { noticeMonths: 12 }), colombia.agreedTo('ec-1'))
      .when(colombia.proposeText({ noticeMonths: 12 }))
      .thenRejected('instrument.same-text', { field: 'text', version: 'co-1' }));
  it('comes too late once both have signed', () =>
    given(ecuador.proposed(), ecuador.signed('ec-1'), colombia.signed('ec-1'))
      .when(colombia.proposeText({ noticeMonths: 12 }))
      .thenRejected('instrument.concluded', { version: 'ec-1' }));
  it('presupposes an instrument', () =>
    given().when(colombia.proposeText()).thenRejected('instrument.unknown', { instrument: ID }));
});

describe('agreeing to a text', () => {
  it('names the version, its digest and the proposal that it answers', () =>
    given(ecuador.proposed())
      .when(colombia.agreeTo('ec-1'))
      .then(answering('ec.co.agreement/0', colombia.agreedTo('ec-1'))));
  it('may be told again', () =>
    given(ecuador.proposed(), colombia.agreedTo('ec-1')).when(colombia.agreeTo('ec-1')).thenNothing());
  it('is implied in proposing it', () =>
    given(ecuador.proposed()).when(ecuador.agreeTo('ec-1')).thenNothing());
  it('presupposes the text', () =>
    given(ecuador.proposed())
      .when(colombia.agreeTo('ec-2'))
      .thenRejected('instrument.unknown-version', { field: 'version', version: 'ec-2', versions: ['ec-1'] }));
  it('comes too late once both have signed another', () =>
    given(
      ecuador.proposed(),
      colombia.proposedText('co-1', { noticeMonths: 12 }),
      ecuador.signed('co-1'),
      colombia.signed('co-1'),
    )
      .when(colombia.agreeTo('ec-1'))
      .thenRejected('instrument.concluded', { version: 'co-1' }));
});

describe('joint military operations', () => {
  const refused = (events: readonly InstrumentEvent[], command: InstrumentCommand) =>
    given(...events)
      .when(command)
      .thenRejected('instrument.joint-military-operations', { field: 'text.activities' });

  it('of Ecuador and Colombia are proposed by neither', () => {
    refused([], ecuador.propose(jointOperation));
    refused([], sideOf('CO', 'EC', 'co-acuerdo').propose(jointOperation));
  });
  it('are no change to a text of theirs', () => {
    refused([ecuador.proposed()], colombia.proposeText(jointOperation));
    refused([ecuador.proposed()], ecuador.proposeText(jointOperation));
  });
  // A neighbour's node may run another program: what it tells is recorded, and taken up by nobody.
  it('are not agreed to where the neighbour proposes them', () =>
    refused([ecuador.proposed(), colombia.proposedText('co-1', jointOperation)], ecuador.agreeTo('co-1')));
  it('are not signed where the neighbour proposes them', () => {
    refused([ecuador.proposed(), colombia.proposedText('co-1', jointOperation)], ecuador.sign('co-1'));
    refused([ecuador.proposed(jointOperation), ecuador.signed('ec-1')], colombia.sign('ec-1'));
  });
  it('of Ecuador and Peru are theirs to agree on', () => {
    given().when(toPeru.propose(jointOperation)).then(toPeru.proposed(jointOperation));
    given(toPeru.proposed(jointOperation))
      .when(peru.agreeTo('ec-1'))
      .then(answering('ec.pe.agreement/0', peru.agreedTo('ec-1')));
    given(toPeru.proposed(), peru.proposedText('pe-1', jointOperation))
      .when(toPeru.sign('pe-1'))
      .then(answering('pe.ec.agreement/0', toPeru.signed('pe-1')));
  });
});

describe('who is no party', () => {
  // Told by mistake, or by a program that keeps other rules.
  const strangers = sideOf('CO', 'EC');
  const betweenOthers = toPeru.proposed();

  it('has no say', () =>
    given(betweenOthers).when(strangers.sign('ec-1')).thenRejected('instrument.unknown', { instrument: ID }));
  it('makes no instrument known to a country that it does not concern', () =>
    given(sideOf('PE', 'EC', 'co-acuerdo').signed('co-1'))
      .when(sideOf('EC', 'CO', 'co-acuerdo').proposeText())
      .thenRejected('instrument.unknown', { instrument: 'co-acuerdo' }));
  it('is never answered: its ledger is nothing to name to others', () =>
    given(betweenOthers, peru.agreedTo('ec-1'), strangers.proposedText('co-1'))
      .when(toPeru.proposeText({ noticeMonths: 9 }))
      .then(answering('pe.ec.agreement/0', toPeru.proposedText('ec-2', { noticeMonths: 9 }))));
});
