import type { Country } from '#platform/kernel';
import type { Conversation, Step, Story } from '#tools/local-system';

interface Seen {
  readonly accord: string;
  readonly stage: string;
  readonly missing: readonly { by: string; act: string; version?: string; exchange?: string }[];
  readonly periods: readonly { from: string; until?: string }[];
  readonly extensions: readonly { exchange: string; state: string }[];
  readonly digest: string;
}

const inWords = ({ accord, stage, missing, periods, extensions, digest }: Seen): string => {
  const needed = missing.map(({ by, act, version, exchange }) =>
    [by, act, version ?? exchange].filter(Boolean).join(' '),
  );
  const times = periods.map(({ from, until }) => `${from} to ${until ?? '…'}`);
  return [
    `${accord}, ${stage}`,
    ...(times.length ? [`in force ${times.join(', ')}`] : []),
    ...extensions.map(({ exchange, state }) => `${exchange} ${state}`),
    ...(needed.length ? [`missing: ${needed.join('; ')}`] : []),
    digest.slice(0, 8),
  ].join(' | ');
};

/** An instrument as either node and the shared view see it; the last word of each is the digest they can compare. */
export const lookAtInstrument =
  (id: string) =>
  async (conversation: Conversation): Promise<Record<string, string>> => {
    const look = async (app: 'EC' | 'CO' | 'SHARED_VIEW', token: string): Promise<string> => {
      const { instruments } = await conversation.see<{ instruments: (Seen & { id: string })[] }>(
        app,
        token,
        '/v1/instruments',
      );
      const found = instruments.find((instrument) => instrument.id === id);
      return found ? inWords(found) : '–';
    };
    return {
      EC: await look('EC', 'treaty-officer-ec'),
      CO: await look('CO', 'treaty-officer-co'),
      view: await look('SHARED_VIEW', 'committee-co'),
    };
  };

/** From a proposal to an extension, and what is refused on the way. @param name unique: the story is lived anew each time */
export const agreementStory = (name: string): Story => {
  const id = `ec-${name}`;
  const act = (by: Country, fact: string, acts: string, body: object, as = 'treaty-officer'): Step => ({
    fact,
    by,
    as,
    path: `/v1/instruments/${id}/${acts}`,
    body,
  });
  const text = (content: string, more: object = {}): object => ({
    content,
    entryIntoForce: { by: 'ratification' },
    until: '2030-12-31',
    activities: ['information-exchange'],
    authorises: [
      {
        article: 'art. 4',
        matters: ['missing-persons'],
        agencies: ['ec-policia', 'co-policia'],
      },
    ],
    ...more,
  });
  const proposal = (fact: string, more: object = {}): Step => ({
    fact,
    by: 'EC',
    as: 'treaty-officer',
    path: '/v1/instruments',
    body: {
      id: name,
      with: 'CO',
      kind: 'memorandum',
      title: 'Memorando sobre personas desaparecidas (generado)',
      subject: 'Consultas entre las policías sobre personas desaparecidas',
      text: text('Las policías se consultan.', more),
      generated: true,
    },
  });
  const signature = { version: 'co-1', place: 'Tulcán', representative: 'Ministro de Relaciones Exteriores' };
  return {
    title: `An instrument: ${id}`,
    look: lookAtInstrument(id),
    steps: [
      proposal('EC proposes joint military operations', {
        activities: ['information-exchange', 'joint-military-operation'],
      }),
      proposal('EC proposes a memorandum'),
      act('CO', 'CO proposes changes', 'texts', { text: text('Las policías se consultan en diez días.') }),
      act('EC', 'EC agrees to CO’s version', 'agreements', { version: 'co-1' }),
      act('EC', 'EC signs a version that does not exist', 'signatures', { ...signature, version: 'co-7' }),
      act('EC', 'EC signs for CO', 'signatures', { ...signature, party: 'CO' }),
      act('EC', 'the police of EC sign', 'signatures', signature, 'analyst'),
      act('EC', 'EC signs', 'signatures', signature),
      act('CO', 'CO signs', 'signatures', signature),
      act('EC', 'EC signs again', 'signatures', signature),
      act('EC', 'EC notifies its ratification', 'ratifications', {
        note: { number: '4-2-101/2026', date: '2026-10-01' },
      }),
      act('CO', 'CO notifies its ratification', 'ratifications', {
        note: { number: 'S-DVRE-26-77', date: '2026-10-20' },
      }),
      act('EC', 'EC notes an extension', 'extensions', {
        exchange: 'canje-1',
        until: '2035-12-31',
        note: { number: '4-2-140/2026', date: '2026-11-03' },
      }),
      act('CO', 'CO notes the extension with another term', 'extensions', {
        exchange: 'canje-1',
        until: '2033-12-31',
        note: { number: 'S-DVRE-26-90', date: '2026-11-10' },
      }),
      act('CO', 'CO corrects its note', 'extensions', {
        exchange: 'canje-1',
        until: '2035-12-31',
        note: { number: 'S-DVRE-26-93', date: '2026-11-12' },
      }),
    ],
  };
};
