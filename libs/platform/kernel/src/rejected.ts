/** What a rule found, in machine-readable pieces: which field, which value, which limit. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * A decision's "no". `code` is a public contract (`post.not-yours`); its title, HTTP status and citation live in the
 * capability's catalogue of problems, in Spanish and English.
 */
export class Rejected extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'Rejected';
  }
}
