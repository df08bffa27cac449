/** Where a fact comes from. Sources disagree; a claim without one is not a claim. */
export interface Source {
  readonly title: string;
  /** When the source says so: its own date. */
  readonly date: string;
  readonly url?: string;
  readonly page?: string;
  /** `reported`: public reporting, to be checked before quoting; `uncertain`: said, not confirmed. */
  readonly confidence?: 'established' | 'reported' | 'uncertain';
}
