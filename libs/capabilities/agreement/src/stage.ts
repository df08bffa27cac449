/** How far an instrument has come on a day. */
export type Stage =
  'negotiation' | 'text-agreed' | 'signature' | 'signed' | 'in-force' | 'suspended' | 'expired' | 'denounced';
