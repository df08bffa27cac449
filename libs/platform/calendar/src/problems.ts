import type { Catalogue } from '#platform/http';

export const calendarProblems: Catalogue = {
  'calendar.unknown-secret': {
    status: 404,
    es: 'Ningún calendario responde a esa clave: nunca existió o fue revocado. Pida otro a la secretaría de su comité.',
    en: 'No calendar answers to that secret: it never existed, or was revoked. Ask the secretary of your committee for another.',
  },
  'calendar-feed.unknown': {
    status: 404,
    es: 'Su entidad no tiene ningún calendario {feed}.',
    en: 'Your agency has no calendar {feed}.',
  },
  'calendar-feed.too-many': {
    status: 409,
    es: 'Su entidad tiene ya {most} calendarios; revoque uno que nadie use.',
    en: 'Your agency has {most} calendars already; revoke one that nobody uses.',
  },
};
