/**
 * What one source claims of one instrument, in the shape in which it is collected. All is text; what is not known is not there. Dates may
 * be partial (`2019-10`, `2024`). Two sources that disagree are two rows with one `id`.
 */
export interface InstrumentRow {
  readonly id: string;
  /** `1`, `2`, … within the id. */
  readonly claim: string;
  /** `EC; PE`, or in words who concluded it. */
  readonly parties: string;
  readonly title: string;
  /** `treaty`, `exchange of notes`, `Andean decision`, … */
  readonly kind: string;
  readonly signed_on?: string | undefined;
  readonly place?: string | undefined;
  /** May be the date of a publication alone: the notes say so. */
  readonly in_force_on?: string | undefined;
  readonly term?: string | undefined;
  readonly changed_by?: string | undefined;
  readonly subject?: string | undefined;
  readonly articles?: string | undefined;
  /** There may be no row of that session. */
  readonly session_id?: string | undefined;
  readonly notes?: string | undefined;
  readonly source: string;
  readonly source_title: string;
  readonly source_date?: string | undefined;
  readonly confidence: string;
}

export const instrumentColumns = {
  required: ['id', 'claim', 'parties', 'title', 'kind', 'source', 'source_title', 'confidence'],
  known: [
    'signed_on',
    'place',
    'in_force_on',
    'term',
    'changed_by',
    'subject',
    'articles',
    'session_id',
    'notes',
    'source_date',
  ],
} as const;
