/** A crossing as a post records it. */
export const payload = (n) => ({
  post: 'rumichaca',
  direction: n % 2 ? 'entry' : 'exit',
  occurredAt: '2026-03-01T09:05:09-05:00',
  mode: 'land',
  nationality: 'COL',
  documentType: 'identity-card',
  residence: 'COL',
  category: 'visitor',
  purpose: 'tourism',
  sex: 'F',
  age: 20 + (n % 60),
  situation: 'regular',
  record: `turno-7-${n}`,
});
