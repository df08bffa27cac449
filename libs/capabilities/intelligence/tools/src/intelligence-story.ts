import type { Country } from '#platform/kernel';
import type { Conversation, Step, Story } from '#tools/local-system';

interface Group {
  readonly state: string;
  readonly requests: number;
}

/** A text that stands nowhere but in sealed content: whoever looks for it elsewhere must not find it. */
export const SECRET = 'ruta-secreta-Ñandú-7731';

/**
 * A request under the instrument of the other story: asked, answered, suspended, answered again, expired, closed.
 * @param opensForMs from now, how long the second answer opens
 */
export const intelligenceStory = (name: string, instrument: string, opensForMs = 20_000): Story => {
  const id = `ec-policia-${name}`;
  const basis = { instrument, article: 'art. 4' };
  const asking = (fact: string, request: string, more: object = {}): Step => ({
    fact,
    by: 'EC',
    as: 'analyst',
    path: '/v1/requests',
    body: {
      id: request,
      to: 'co-policia',
      matter: 'missing-persons',
      purpose: 'search-for-persons',
      basis,
      urgency: 'immediate',
      deadline: new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString(),
      questions: [`¿Qué saben de la ${SECRET}?`],
      generated: true,
      ...more,
    },
  });
  const step = (by: Country, fact: string, steps: string, body: object, as = 'analyst'): Step => ({
    fact,
    by,
    as,
    path: `/v1/requests/${id}/${steps}`,
    body,
  });
  const answer = (complete: boolean, expires: number): object => ({
    content: `Sobre la ${SECRET}: ${complete ? 'fue vista en Ipiales' : 'se busca'}.`,
    complete,
    handling: 'H2',
    sourceGrade: 'A',
    informationGrade: '2',
    expires: new Date(expires).toISOString(),
  });
  const suspension = (fact: string, acts: string, reason: string): Step => ({
    fact,
    by: 'CO',
    as: 'treaty-officer',
    path: `/v1/instruments/${instrument}/${acts}`,
    body: { reason },
  });
  const begun = Date.now();
  const later = begun + 30 * 24 * 60 * 60 * 1000;
  const look = async (conversation: Conversation): Promise<Record<string, string>> => {
    const at = async (app: 'EC' | 'CO', token: string): Promise<string> => {
      const { requests } = await conversation.see<{
        requests: { id: string; state: string; answers: number }[];
      }>(app, token, '/v1/requests');
      const found = requests.find((request) => request.id === id);
      return found ? `${found.state}, ${found.answers} answers` : '–';
    };
    const { exchanges } = await conversation.see<{ exchanges: Group[] }>(
      'SHARED_VIEW',
      'committee-ec',
      '/v1/exchanges?matter=missing-persons',
    );
    return {
      EC: await at('EC', 'analyst-ec'),
      CO: await at('CO', 'analyst-co'),
      view: exchanges.map(({ state, requests }) => `${state} ${requests}`).join(', ') || '–',
    };
  };
  return {
    title: `A request: ${id}, under ${instrument}`,
    look,
    steps: [
      asking('EC asks under an article that is not there', `${name}-9`, {
        basis: { instrument, article: 'art. 9' },
      }),
      asking('EC asks about narcotics, which the article does not cover', `${name}-8`, {
        matter: 'narcotics',
      }),
      asking('EC asks', name),
      step(
        'CO',
        'customs of CO open the questions',
        'openings',
        { part: 'questions', reason: 'Consulta de aduana' },
        'customs-analyst',
      ),
      step('CO', 'CO opens the questions', 'openings', { part: 'questions', reason: 'Asignación del caso' }),
      step('CO', 'CO acknowledges', 'acknowledgement', {}),
      step('CO', 'CO answers in part', 'answers', answer(false, later)),
      step('EC', 'EC opens the answer', 'openings', { part: 'answer-1', reason: 'Búsqueda en curso' }),
      suspension('CO suspends the instrument', 'suspensions', 'Revisión de garantías'),
      asking('EC asks under a suspended instrument', `${name}-2`),
      step('CO', 'CO answers under a suspended instrument', 'answers', answer(true, later)),
      suspension('CO resumes it', 'resumptions', 'Garantías revisadas'),
      step('CO', 'CO answers completely, for a short time', 'answers', answer(true, begun + opensForMs)),
      step('EC', 'EC opens it in time', 'openings', { part: 'answer-2', reason: 'Búsqueda en curso' }),
      {
        ...step('EC', 'EC opens it too late', 'openings', { part: 'answer-2', reason: 'Otra vez' }),
        afterMs: opensForMs,
      },
      step('CO', 'CO answers once more', 'answers', answer(true, later)),
      step('EC', 'EC closes, with feedback', 'closure', { usefulness: 'decisive' }),
    ],
  };
};
