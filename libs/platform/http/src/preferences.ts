/** One of the things that `Accept` or `Accept-Language` names. */
export interface Preference {
  /** In lower case. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** From 0 to 1. */
  readonly weight: number;
}

/** What such a header prefers (RFC 9110, 12.5), in its own order. */
export const preferencesIn = (header: string | undefined): Preference[] =>
  (header ?? '').split(',').flatMap((part) => {
    const [name = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (name === '') return [];
    const { q = '1', ...parameters } = Object.fromEntries(
      rest.map((piece) => [
        piece.split('=')[0]!.trim(),
        piece
          .split('=')
          .slice(1)
          .join('=')
          .replace(/^\s*"?|"?\s*$/g, ''),
      ]),
    );
    return [{ name, parameters, weight: /^[\d.]+$/.test(q) ? Math.min(1, Number(q)) || 0 : 1 }];
  });
