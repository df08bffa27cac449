/** How far an instrument has come on a day. */
export type Stage =
  // Of the past: only sources speak of it.
  | 'claimed'
  | 'negotiation'
  | 'text-agreed'
  | 'signature'
  | 'signed'
  | 'in-force'
  | 'suspended'
  | 'expired'
  | 'denounced';
