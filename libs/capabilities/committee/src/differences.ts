import { createTwoFilesPatch, diffLines } from 'diff';

/** A run of lines that both versions have, or that only one has. */
export interface DifferingPart {
  readonly in: 'both' | 'from' | 'to';
  readonly text: string;
}

export interface Differences {
  readonly from: string;
  readonly to: string;
  readonly parts: readonly DifferingPart[];
  /** The same as a unified diff, which programs read. */
  readonly unified: string;
}

interface VersionText {
  readonly version: string;
  readonly text: string;
}

/** What one version says otherwise than another, by lines. */
export const differencesOf = (from: VersionText, to: VersionText): Differences => ({
  from: from.version,
  to: to.version,
  parts: diffLines(from.text, to.text).map(({ added, removed, value }) => ({
    in: added ? 'to' : removed ? 'from' : 'both',
    text: value,
  })),
  unified: createTwoFilesPatch(from.version, to.version, from.text, to.text),
});
