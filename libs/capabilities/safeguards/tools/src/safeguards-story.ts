import type { Conversation, Step, Story } from '#tools/local-system';

interface Seen {
  readonly state: string;
  readonly protected: boolean;
  readonly duties: readonly { readonly duty: string; readonly state: string }[];
  readonly missing: readonly { readonly guarantee: string }[];
}

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/**
 * Somebody is held at the northern border, asks for protection, and from then on neither the consul of the country of origin is told nor
 * are they returned.
 * @param name the case’s, without the country
 */
export const safeguardsStory = (name: string): Story => {
  const id = `ec-${name}`;
  const subject = `persona-${name}`;
  const step = (fact: string, path: string, body: object): Step => ({
    fact,
    by: 'EC',
    as: 'supervisor',
    path: `/v1/safeguards/cases${path}`,
    body,
  });
  const inCase = (fact: string, acts: string, body: object): Step => step(fact, `/${id}/${acts}`, body);
  const held = {
    id: name,
    kind: 'detention',
    since: hoursAgo(4),
    place: 'Unidad de flagrancia de Tulcán',
    reason: 'flagrant-offence',
    norm: { instrument: 'Código Orgánico Integral Penal', article: 'art. 527' },
    nationality: 'COL',
    subject,
    generated: true,
  };
  const look = async (conversation: Conversation): Promise<Record<string, string>> => {
    const { cases } = await conversation.see<{ cases: readonly { id: string }[] }>(
      'EC',
      'ombudsman-ec',
      '/v1/safeguards/cases?kind=detention&limit=10000',
    );
    if (!cases.some((one) => one.id === id)) return { EC: '–' };
    const seen = await conversation.see<Seen>('EC', 'ombudsman-ec', `/v1/safeguards/cases/${id}`);
    return {
      EC: [
        `${seen.state}${seen.protected ? ', asks for protection' : ''}`,
        seen.duties.map(({ duty, state }) => `${duty} ${state}`).join(', '),
        `missing: ${seen.missing.map(({ guarantee }) => guarantee).join(', ') || 'nothing'}`,
      ].join(' | '),
    };
  };
  return {
    title: `A detention: ${id}, its limits, and a person who asks for protection`,
    look,
    steps: [
      step('EC holds somebody and names no norm', '', { ...held, norm: undefined }),
      step('EC holds somebody', '', held),
      inCase('EC says that the person was heard, and not what they said', 'hearings', {
        on: hoursAgo(3),
        heard: true,
      }),
      inCase('EC hears the person', 'hearings', {
        on: hoursAgo(3),
        heard: true,
        said: 'Que salió de su país porque la amenazan.',
      }),
      inCase('EC tells the person in their language', 'notices', {
        on: hoursAgo(3),
        language: 'es',
        interpreter: 'not-needed',
        understood: true,
      }),
      inCase('EC tells the person that their consul can be told', 'consular-rights', {
        on: hoursAgo(3),
        asked: false,
      }),
      inCase('the person asks for protection', 'claims', { on: hoursAgo(2) }),
      inCase('EC tells the consul of the country of origin', 'consular-notices', {
        on: hoursAgo(2),
        country: 'COL',
      }),
      step('EC deports the person', '', {
        ...held,
        id: `${name}-b`,
        kind: 'deportation',
        reason: 'irregular-entry',
      }),
      inCase('EC refers the person to protection', 'referrals', {
        on: hoursAgo(2),
        kind: 'protection',
        to: 'Dirección de Protección Internacional',
      }),
      inCase('EC assigns counsel', 'counsel', { on: hoursAgo(2), counsel: 'public-defender' }),
      inCase('EC explains the remedy', 'remedies', {
        remedy: 'habeas-corpus',
        before: 'Corte Provincial de Justicia del Carchi',
        until: new Date(Date.now() + 5 * 86_400_000).toISOString(),
      }),
      inCase('a judge orders that the person is released', 'reviews', {
        on: hoursAgo(1),
        court: 'Unidad Judicial Multicompetente de Tulcán',
        decision: 'released',
      }),
    ],
  };
};
