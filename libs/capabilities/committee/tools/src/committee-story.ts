import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import type { Conversation, Step, Story } from '#tools/local-system';

interface Seen {
  readonly missing: readonly { readonly by: string; readonly act: string }[];
}
interface SessionSeen extends Seen {
  readonly stage: string;
  readonly agenda: readonly { readonly item: string; readonly state: string }[];
}
interface ActaSeen extends Seen {
  readonly stage: string;
}
interface CommitmentSeen extends Seen {
  readonly id: string;
  readonly state: string;
  readonly due?: string;
  readonly slips: readonly { readonly from?: string; readonly to: string }[];
}

const missingIn = ({ missing }: Seen): string[] =>
  missing.length === 0 ? [] : [`missing: ${missing.map(({ by, act }) => `${by} ${act}`).join('; ')}`];

const sessionInWords = (session: SessionSeen): string =>
  [
    `session ${session.stage}`,
    ...session.agenda.map(({ item, state }) => `${item} ${state}`),
    ...missingIn(session),
  ].join(', ');

const commitmentInWords = (commitment: CommitmentSeen): string =>
  [
    `${commitment.id.split('-').at(-1)} ${commitment.state}`,
    ...(commitment.due ? [`due ${commitment.due}`] : []),
    ...commitment.slips.map(({ from, to }) => `slipped ${from} → ${to}`),
    ...missingIn(commitment),
  ].join(', ');

/** A session with its acta and what came of it, as either node and the shared view see them. */
const look =
  (session: string, actas: readonly string[]) =>
  async (conversation: Conversation): Promise<Record<string, string>> => {
    const at = async (app: 'EC' | 'PE' | 'SHARED_VIEW', token: string): Promise<string> => {
      const see = <Body>(path: string) => conversation.see<Body>(app, token, path);
      const { sessions } = await see<{ sessions: (SessionSeen & { id: string })[] }>(
        `/v1/sessions?limit=1000`,
      );
      const found = sessions.find(({ id }) => id === session);
      const { actas: drafted } = await see<{ actas: (ActaSeen & { id: string })[] }>(
        `/v1/actas?session=${session}`,
      );
      const made = [];
      for (const acta of actas) {
        const { commitments } = await see<{ commitments: CommitmentSeen[] }>(`/v1/commitments?acta=${acta}`);
        made.push(...commitments);
      }
      return [
        found ? sessionInWords(found) : '–',
        ...drafted.map((acta) => [`acta ${acta.stage}`, ...missingIn(acta)].join(', ')),
        ...made.map(commitmentInWords),
      ].join(' | ');
    };
    return {
      EC: await at('EC', 'treaty-officer-ec'),
      PE: await at('PE', 'treaty-officer-pe'),
      view: await at('SHARED_VIEW', 'committee-pe'),
    };
  };

const inDays = (days: number): CalendarDate => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());

const office = (country: Country, code: string) => ({ office: `${country.toLowerCase()}-${code}` });

/**
 * A session of the Neighbourhood Commission of Ecuador and Peru, its acta, two commitments, and what became of them.
 * @param mark tells one run's names from another's
 */
export const committeeStory = (mark: string): Story => {
  const [session, acta] = [`ec-comision-lima-${mark}`, `ec-acta-lima-${mark}`];
  const today = inDays(0);
  const told = (by: Country, fact: string, path: string, body: object): Step => ({
    fact,
    by,
    as: 'treaty-officer',
    path,
    body,
  });
  const inSession = (by: Country, fact: string, acts: string, body: object): Step =>
    told(by, fact, `/v1/sessions/${session}/${acts}`, body);
  const onActa = (by: Country, fact: string, acts: string, body: object): Step =>
    told(by, fact, `/v1/actas/${acta}/${acts}`, body);
  const meeting = { date: today, mode: 'in-person', place: 'Lima', host: 'PE' };
  const virtual = { ...meeting, mode: 'hybrid' };
  const content = (due: CalendarDate) => ({
    sections: [
      {
        heading: 'Infraestructura y conectividad',
        text: 'Las delegaciones revisaron los ejes viales binacionales y el centro de atención en frontera de Macará.',
      },
    ],
    decisions: [{ kind: 'decision', text: 'La próxima reunión se celebrará en Quito.' }],
    commitments: [
      {
        text: 'Concluir los estudios del eje vial binacional n.º 4',
        axis: 'infraestructura y conectividad',
        offices: [office('EC', 'mtop'), office('PE', 'mtc')],
        due,
        measure: { indicator: 'estudios concluidos', unit: 'km', target: 53 },
        basis: { instrument: 'ec-acuerdo-amplio-1998' },
      },
      {
        text: 'Intercambiar cada tres meses las estadísticas de tránsito de los pasos de El Oro y Tumbes',
        offices: [office('EC', 'migracion'), office('PE', 'migraciones')],
        rhythm: { everyMonths: 3 },
        territory: ['El Oro', 'Tumbes'],
      },
    ],
  });
  const delegation = (country: Country) => ({
    head: office(country, 'cancilleria'),
    members: [office(country, country === 'EC' ? 'mtop' : 'mtc')],
  });
  const record = (country: Country) => ({
    outcome: 'held',
    date: today,
    present: [office(country, 'cancilleria')],
    place: 'Lima',
  });
  return {
    title: 'A session of the Neighbourhood Commission, its acta, and what came of two commitments',
    steps: [
      told('EC', 'EC convenes a session in Lima', '/v1/sessions', {
        id: session.slice(3),
        body: 'ec-comision-vecindad-pe',
        title: 'Reunión de la Comisión de Vecindad',
        meeting,
      }),
      inSession('PE', 'PE proposes that some join from afar', 'meetings', { meeting: virtual }),
      inSession('EC', 'EC agrees', 'meetings', { meeting: virtual }),
      inSession('EC', 'EC proposes an item', 'agenda', {
        title: 'Eje vial binacional n.º 4',
        axis: 'infraestructura y conectividad',
      }),
      inSession('PE', 'PE accepts it', 'agenda/ec-1/answers', { answer: 'accepted' }),
      inSession('EC', 'EC names its delegation', 'delegations', delegation('EC')),
      inSession('PE', 'PE names its delegation', 'delegations', delegation('PE')),
      told('EC', 'EC drafts the acta', '/v1/actas', {
        id: acta.slice(3),
        session,
        ...content(inDays(30)),
      }),
      onActa('EC', 'EC would sign before the session was held', 'signatures', {
        version: 'ec-1',
        office: office('EC', 'cancilleria'),
        place: 'Lima',
      }),
      inSession('EC', 'EC records that it was held', 'records', record('EC')),
      inSession('PE', 'PE records that it was held', 'records', record('PE')),
      onActa('PE', 'PE words it anew: more time for the studies', 'drafts', {
        basedOn: 'ec-1',
        ...content(inDays(90)),
      }),
      onActa('EC', 'EC agrees to the new version', 'agreements', { version: 'pe-1' }),
      onActa('EC', 'EC signs', 'signatures', {
        version: 'pe-1',
        office: office('EC', 'cancilleria'),
        place: 'Lima',
      }),
      onActa('PE', 'PE signs', 'signatures', {
        version: 'pe-1',
        office: office('PE', 'cancilleria'),
        place: 'Lima',
      }),
      told('EC', 'EC reports its part as fulfilled', `/v1/commitments/${acta}-c1/progress`, {
        state: 'fulfilled',
        value: 53,
        text: 'Estudios entregados',
      }),
      told('PE', 'PE reports the same', `/v1/commitments/${acta}-c1/progress`, {
        state: 'fulfilled',
        value: 53,
      }),
    ],
    look: look(session, [acta]),
  };
};
