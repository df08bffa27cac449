import { members, type Columns } from '#platform/http';
import type { Office } from '#contracts/committee';
import type { MissingAct } from '#platform/two-sided';
import type { Body } from './body.state.ts';
import type { ActaSeen, CommitmentSeen } from './picture.ts';
import type { SessionSeen } from './session.seen.ts';
import type { ListedItem } from './session.state.ts';
import type { Trace } from './traces.ts';

/** `EC:report PE:report` */
const missingIn = ({ missing }: { readonly missing: readonly MissingAct[] }): string[] =>
  missing.map(({ by, act }) => `${by}:${act}`);

const codesOf = (offices: readonly Office[]): string[] => offices.map(({ office }) => office);

export const bodyColumns: Columns<Body> = {
  ...members('id', 'parties', 'kind', 'title', 'state', 'accord', 'founded', 'above'),
  everyMonths: ({ rhythm }) => rhythm?.everyMonths,
  ended: ({ ended }) => ended?.since,
  missing: missingIn,
};

export const sessionColumns: Columns<SessionSeen> = {
  ...members('id', 'parties', 'body', 'ordinal', 'title', 'stage', 'basis', 'date', 'place', 'host'),
  ...members('hostByTurn', 'actas', 'sourcesDiffer'),
  quorum: ({ quorum }) => quorum.reached,
  missing: missingIn,
};

export const itemColumns: Columns<ListedItem> = members('session', 'item', 'by', 'title', 'axis', 'state');

export const actaColumns: Columns<ActaSeen> = {
  ...members('id', 'parties', 'session', 'supplements', 'stage', 'accord', 'concluded', 'signedOn'),
  commitments: ({ outcome }) => outcome.commitments.length,
  missing: missingIn,
};

/** `EC:60 PE:53` */
const measuredIn = ({ measured }: Trace): string[] => measured.map(({ by, value }) => `${by}:${value}`);

export const traceColumns: Columns<Trace> = {
  ...members('instrument', 'article', 'session', 'acta', 'commitment', 'text', 'state', 'due'),
  ...members('undertaking', 'undertakingTitle', 'undertakingBy', 'undertakingState'),
  ...members('indicator', 'unit', 'baseline', 'target'),
  measured: measuredIn,
};

export const commitmentColumns: Columns<CommitmentSeen> = {
  ...members('id', 'parties', 'basis', 'acta', 'session', 'body', 'axis', 'text'),
  offices: ({ offices }) => codesOf(offices),
  ...members('territory', 'state', 'accord', 'madeOn', 'firstPromised', 'due'),
  slips: ({ slips }) => slips.length,
  ...members('thread', 'repeats'),
  escalatedTo: ({ escalation }) => escalation?.to,
  missing: missingIn,
};
