import { members, type Columns } from '#platform/http';
import type { Authorisation } from '#platform/sharing';
import type { InstrumentView } from './kept-instruments.ts';

export const instrumentColumns: Columns<InstrumentView> = {
  ...members('id', 'kind', 'title', 'parties', 'stage', 'accord', 'concluded', 'entryIntoForce'),
  /** Last day of the last period in force; empty where it has no end, and where there is no period. */
  until: ({ periods }) => periods.at(-1)?.until,
  /** `EC:signature CO:ratification-note` */
  missing: ({ missing }) => missing.map(({ by, act }) => `${by}:${act}`),
  generated: ({ generated }) => generated ?? false,
  ...members('digest'),
  /** As far as sources know it, of one that only they speak of. */
  ...members('signedOn'),
  claims: ({ claims = [] }) => claims.length,
  ...members('lacks'),
};

export const authorisationColumns: Columns<Authorisation> = members(
  'instrument',
  'article',
  'title',
  'parties',
  'matters',
  'agencies',
  'operating',
  'stage',
  'from',
  'until',
);
