import type { PostFacts } from '#contracts/crossing';
import { specFor, type CommandMeta, type Country } from '#platform/kernel';
import type { Source } from '#platform/contracts';
import {
  post,
  type ClosePost,
  type CorrectClaim,
  type DescribePost,
  type OpenPost,
  type PostEvent,
  type RegisterPost,
  type StatusChange,
  type WithdrawClaim,
} from './post.ts';

const source: Source = { title: 'Acuerdo interministerial', date: '2021-12-15' };
const facts: PostFacts = {
  name: 'Centro Nacional de Atención Fronteriza Rumichaca',
  kind: 'land',
  border: 'CO',
  place: { admin1: 'Carchi', admin2: 'Tulcán' },
  timeZone: 'America/Guayaquil',
  labels: [],
  source,
};
const meta = (country: Country): CommandMeta => ({
  caller: { subject: 'ana', agency: 'migracion' },
  country,
  commandId: 'c',
  now: '2022-01-01T00:00:00.000000Z',
});
const change = (more: Partial<StatusChange> = {}): StatusChange => ({
  post: 'rumichaca',
  side: 'EC',
  traffic: 'persons',
  since: '2021-12-17',
  reason: 'Reapertura',
  source,
  ...more,
});
const register = (more: Partial<PostFacts> = {}, country: Country = 'EC'): RegisterPost => ({
  type: 'RegisterPost',
  data: { post: 'rumichaca', ...facts, ...more },
  meta: meta(country),
});
const describe_ = (more: Partial<DescribePost['data']>): DescribePost => ({
  type: 'DescribePost',
  data: { post: 'rumichaca', ...facts, ...more },
  meta: meta('EC'),
});
const open = (more: Partial<StatusChange> = {}, country: Country = 'EC'): OpenPost => ({
  type: 'OpenPost',
  data: change(more),
  meta: meta(country),
});
const close = (more: Partial<StatusChange> = {}): ClosePost => ({
  type: 'ClosePost',
  data: change(more),
  meta: meta('EC'),
});
const registered: PostEvent = { type: 'PostRegistered', data: { post: 'rumichaca', ...facts } };
const opened: PostEvent = { type: 'PostOpened', data: { ...change(), border: 'CO' } };

const given = specFor(post);

describe('a post’s register entry', () => {
  it('is each country’s own', () => given().when(register()).then(registered));
  it('may be sent again', () => given(registered).when(register()).thenNothing());
  it('is corrected by describing it, not by registering it anew', () =>
    given(registered)
      .when(register({ name: 'Otro' }))
      .thenRejected('post.already-registered'));
  it('names a border that the country has', () =>
    given()
      .when(register({ border: 'CO' }, 'PE'))
      .thenRejected('post.no-such-border'));
  it('may be described better', () =>
    given(registered)
      .when(describe_({ hours: '06–18' }))
      .then({ type: 'PostDescribed', data: { post: 'rumichaca', ...facts, hours: '06–18' } }));
  it('keeps its border: its history was told to that neighbour', () =>
    given(registered)
      .when(describe_({ border: 'PE' }))
      .thenRejected('post.border-fixed'));
  it('is said to have been wrong, where it was, and why', () =>
    given(registered)
      .when(describe_({ hours: '06–18', correction: { reason: 'typing-error' } }))
      .then({
        type: 'PostDescribed',
        data: { post: 'rumichaca', ...facts, hours: '06–18', correction: { reason: 'typing-error' } },
      }));
  it('is not said to have been wrong for another reason without a word why', () =>
    given(registered)
      .when(describe_({ hours: '06–18', correction: { reason: 'other' } }))
      .thenRejected('correction.note-missing'));
  it('must be there before it is described', () => given().when(describe_({})).thenRejected('post.unknown'));
});

describe('opening and closing a post', () => {
  it('is each side’s own act, per kind of traffic', () => given(registered).when(open()).then(opened));
  it('closes only the traffic that it names', () =>
    given(registered, opened)
      .when(close({ traffic: 'cargo' }))
      .then({ type: 'PostClosed', data: { ...change({ traffic: 'cargo' }), border: 'CO' } }));
  it('may be resent', () => given(registered, opened).when(open()).thenNothing());
  it('may say what is seen on the other side', () =>
    given(registered)
      .when(open({ side: 'CO' }))
      .then({ type: 'PostOpened', data: { ...change({ side: 'CO' }), border: 'CO' } }));
  it('is refused for a country that does not hold the post', () =>
    given(registered)
      .when(open({ side: 'PE' }))
      .thenRejected('post.not-yours', { field: 'side', post: 'rumichaca', side: 'PE' }));
  it('needs a reason', () =>
    given(registered)
      .when(close({ reason: '  ' }))
      .thenRejected('post.reason-missing'));
  it('is refused for a post that nobody registered', () => given().when(open()).thenRejected('post.unknown'));
  it('is not told in advance', () =>
    given(registered)
      .when(close({ since: '2022-02-01' }))
      .thenRejected('post.since-in-future'));
});

describe('a claim that was entered wrongly', () => {
  const at = '2022-01-01T00:00:00.000001Z';
  const { post: _, ...rest } = change();
  const before = { ...rest, open: true };
  const common = { post: 'rumichaca', border: 'CO', claim: 2, recordedAt: at } as const;
  const correct = (
    fields: CorrectClaim['data']['fields'],
    more: Partial<CorrectClaim['data']> = {},
  ): CorrectClaim => ({
    type: 'CorrectClaim',
    data: { post: 'rumichaca', claim: 2, reason: 'wrong-time', fields, ...more },
    meta: meta('EC'),
    recordedAt: at,
  });
  const withdraw = (claim = 2): WithdrawClaim => ({
    type: 'WithdrawClaim',
    data: { post: 'rumichaca', claim, reason: 'wrong-post' },
    meta: meta('EC'),
    recordedAt: at,
  });
  const withdrawn: PostEvent = {
    type: 'PostClaimWithdrawn',
    data: { ...common, reason: 'wrong-post', before },
  };

  it('is corrected: what it said, what is right, and why', () =>
    given(registered, opened)
      .when(correct({ since: '2021-12-18' }))
      .then({
        type: 'PostClaimCorrected',
        data: { ...common, reason: 'wrong-time', before, after: { ...before, since: '2021-12-18' } },
      }));
  it('to what it says already changes nothing', () =>
    given(registered, opened)
      .when(correct({ since: '2021-12-17' }))
      .thenNothing());
  it.each([
    [{ side: 'PE' }, 'post.not-yours'],
    [{ reason: ' ' }, 'post.reason-missing'],
    [{ since: '2022-02-01' }, 'post.since-in-future'],
  ] as const)('to %j is refused as claiming it would be', (fields, code) =>
    given(registered, opened).when(correct(fields)).thenRejected(code),
  );
  it('is withdrawn, once', () => {
    given(registered, opened)
      .when(withdraw())
      .then({ type: 'PostClaimWithdrawn', data: { ...common, reason: 'wrong-post', before } });
    given(registered, opened, withdrawn).when(withdraw()).thenNothing();
  });
  it('is not corrected once it is withdrawn, and may be made anew', () => {
    given(registered, opened, withdrawn)
      .when(correct({ since: '2021-12-18' }))
      .thenRejected('post.claim-withdrawn', { post: 'rumichaca', claim: 2 });
    given(registered, opened, withdrawn).when(open()).then(opened);
  });
  it('is named by the version that it was recorded with', () => {
    given(registered, opened)
      .when(withdraw(1))
      .thenRejected('post.claim-unknown', { post: 'rumichaca', claim: 1 });
    given(registered).when(correct({})).thenRejected('post.claim-unknown');
  });
  it('for another reason needs a word why', () =>
    given(registered, opened)
      .when(correct({}, { reason: 'other' }))
      .thenRejected('correction.note-missing'));
});
