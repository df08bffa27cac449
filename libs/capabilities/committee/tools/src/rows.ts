/**
 * What is known of the past of the committees, row by row, in the shape in which it is collected: every row is one source's
 * claim. All is text; what is not known is not there. Dates may be partial (`2019-10`, `2024`).
 */
interface Claimed {
  readonly source: string;
  readonly source_title: string;
  readonly source_date?: string | undefined;
  readonly confidence: string;
  readonly notes?: string | undefined;
}

/** One source's claim about one meeting, held or not. Two sources that disagree are two rows with one `id`. */
export interface SessionRow extends Claimed {
  readonly id: string;
  /** `1`, `2`, … within the id. */
  readonly claim: string;
  /** `EC-PE`, `EC-CO`, or both with `; ` between. */
  readonly relation: string;
  readonly body: string;
  readonly ordinal?: string | undefined;
  readonly date?: string | undefined;
  readonly end_date?: string | undefined;
  readonly city?: string | undefined;
  /** ISO 3166 alpha-2, several with `; ` between; also of a country that is none of the three. */
  readonly country_host?: string | undefined;
  readonly mode?: string | undefined;
  readonly chairs?: string | undefined;
  readonly axes?: string | undefined;
  readonly produced?: string | undefined;
  readonly commitments_total?: string | undefined;
  readonly instruments_signed_total?: string | undefined;
  /** held, planned, postponed, cancelled, not attended. */
  readonly session_status: string;
}

/** One commitment of a session, with what later sources say of it. */
export interface CommitmentRow extends Claimed {
  readonly id: string;
  readonly session_id: string;
  /** A label of whoever collected for the same matter that comes back. */
  readonly thread?: string | undefined;
  readonly axis?: string | undefined;
  readonly text: string;
  readonly measure?: string | undefined;
  /** Offices, several with `; ` between. */
  readonly owner_ec?: string | undefined;
  readonly owner_other?: string | undefined;
  readonly due?: string | undefined;
  /** fulfilled, in progress, overdue, repeated in later session, not known. */
  readonly later_status?: string | undefined;
  /** Of the evidence, not of the act. */
  readonly status_date?: string | undefined;
  readonly status_source?: string | undefined;
}

/** What is required of a row, and which other columns are known. */
export const columnsOf = {
  sessions: {
    required: ['id', 'claim', 'relation', 'body', 'session_status', 'source', 'source_title', 'confidence'],
    known: [
      'ordinal',
      'date',
      'end_date',
      'city',
      'country_host',
      'mode',
      'chairs',
      'axes',
      'produced',
      'commitments_total',
      'instruments_signed_total',
      'notes',
      'source_date',
    ],
  },
  commitments: {
    required: ['id', 'session_id', 'text', 'source', 'source_title', 'confidence'],
    known: [
      'thread',
      'axis',
      'measure',
      'owner_ec',
      'owner_other',
      'due',
      'later_status',
      'status_date',
      'status_source',
      'notes',
      'source_date',
    ],
  },
} as const;
