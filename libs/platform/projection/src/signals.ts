import { channel } from 'node:diagnostics_channel';

/** A step of a read model: what its transaction folded. */
export interface FoldSignal {
  readonly projection: string;
  /** When it began, milliseconds since 1970. */
  readonly start: number;
  readonly steps: readonly { readonly ledger: string; readonly from: number; readonly to: number }[];
}

export const foldSignal = channel('vecindad.fold');
