import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { toMicroseconds, originOf } from '#platform/kernel';
import { checkpointText, CompactRange, hashLeaf, signerFrom } from '#platform/ledger';
import { as, keptAside, memorandum, until, type Reply } from '../client.ts';
import { brokerOf, send } from '../environment/kafka.ts';
import { inDatabase, type TestSystem } from '../environment/system.ts';

type Node = 'EC' | 'CO';

const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString();
const signature = { version: 'ec-1', place: 'Tulcán', representative: 'Ministro de Relaciones Exteriores' };

/** Nobody waits for the other: a node, a broker or a key is away, and what was said is there afterwards. */
export const apart = (the: () => TestSystem): void =>
  describe('two sides that are apart for a while', () => {
    let system: TestSystem;
    const treaty = (node: Node) => as(system, node, `treaty-officer-${node.toLowerCase()}`);
    const analyst = (node: Node) => as(system, node, `analyst-${node.toLowerCase()}`);

    const instrument = async (node: Node | 'SHARED_VIEW', id: string) =>
      (
        await as(
          system,
          node,
          node === 'SHARED_VIEW' ? 'committee-ec' : `treaty-officer-${node.toLowerCase()}`,
        )(`/v1/instruments/${id}`)
      ).body;
    const arrived = (node: Node, id: string) =>
      until(`${id} is known at ${node}`, async () => (await instrument(node, id)).id === id);
    const allAgree = async (id: string, accord: string) =>
      until(`${id} is ${accord} for everybody`, async () => {
        const seen = await Promise.all(
          (['EC', 'CO', 'SHARED_VIEW'] as const).map((one) => instrument(one, id)),
        );
        return (
          seen.every((one) => one.accord === accord) && new Set(seen.map(({ digest }) => digest)).size === 1
        );
      });
    const sign = (node: Node, id: string, more: object = {}) =>
      treaty(node)(`/v1/instruments/${id}/signatures`, { body: { ...signature, ...more } });
    const ask = (id: string) =>
      analyst('EC')('/v1/requests', {
        body: {
          id,
          to: 'co-policia',
          matter: 'missing-persons',
          purpose: 'search-for-persons',
          basis: { instrument: 'ec-base', article: 'art. 4' },
          urgency: 'routine',
          deadline: inAMonth,
          questions: ['¿La han visto?'],
        },
      });
    const received = (id: string) =>
      until(`CO has received ${id}`, async () => (await analyst('CO')(`/v1/requests/${id}`)).status === 200);
    const open = (node: Node, id: string, part: string): Promise<Reply> =>
      analyst(node)(`/v1/requests/${id}/openings`, { body: { part, reason: 'Prueba' } });

    beforeAll(async () => {
      system = the();
      await treaty('EC')('/v1/instruments', { body: memorandum('base') });
      await arrived('CO', 'ec-base');
      await sign('EC', 'ec-base');
      await sign('CO', 'ec-base');
      await allAgree('ec-base', 'agreed');
    });

    it('the broker is gone while both sides sign: each signs at home, and both signatures meet afterwards', async () => {
      await treaty('EC')('/v1/instruments', { body: memorandum('sin-broker') });
      await arrived('CO', 'ec-sin-broker');
      await system.kill('KAFKA');
      const both = await Promise.all([sign('EC', 'ec-sin-broker'), sign('CO', 'ec-sin-broker')]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      await allAgree('ec-sin-broker', 'agreed');
    });

    it('both sign at once, and not the same: the same dispute for everybody', async () => {
      await treaty('EC')('/v1/instruments', { body: memorandum('disputado') });
      await arrived('CO', 'ec-disputado');
      const { text } = memorandum('disputado');
      await treaty('CO')('/v1/instruments/ec-disputado/texts', {
        body: { text: { ...text, content: 'Otro texto' } },
      });
      await Promise.all([sign('EC', 'ec-disputado'), sign('CO', 'ec-disputado', { version: 'co-1' })]);
      await allAgree('ec-disputado', 'disputed');
    });

    it('a node is killed while the other goes on: it catches up, and its neighbour never waited', async () => {
      await system.kill('CO');
      const ids = Array.from({ length: 20 }, (_, n) => `ausente-${n}`);
      const proposed = await Promise.all(
        ids.map((id) => treaty('EC')('/v1/instruments', { body: memorandum(id) })),
      );
      expect(proposed.every(({ status }) => status === 201)).toBe(true);
      await system.back('CO');
      for (const id of ids) await arrived('CO', `ec-${id}`);
      const list = (await treaty('CO')('/v1/instruments')).body.instruments as {
        id: string;
        timeline: object[];
      }[];
      for (const id of ids) expect(list.find((one) => one.id === `ec-${id}`)!.timeline).toHaveLength(1);
    });

    it('content for a key that is not there is shown as such, and opens once the key is back', async () => {
      expect((await ask('llave')).status).toBe(201);
      await received('ec-policia-llave');
      const key = join(system.home, 'keys', 'co', 'agencies', 'co-policia-1.jwk.json');
      renameSync(key, `${key}.away`);
      const { body } = await analyst('CO')('/v1/requests/ec-policia-llave');
      expect(body).toMatchObject({ state: 'asked', contents: [{ part: 'questions', state: 'unknown-key' }] });
      const refused = await open('CO', 'ec-policia-llave', 'questions');
      expect([refused.status, refused.body.code]).toEqual([409, 'content.unknown-key']);
      renameSync(`${key}.away`, key);
      expect((await open('CO', 'ec-policia-llave', 'questions')).body.content).toEqual(['¿La han visto?']);
    });

    it('an agency takes a new key: the next request is sealed with it, and what came before still opens', async () => {
      const rotated = await as(
        system,
        'CO',
        'operator-co',
      )('/v1/agency-keys/co-policia/rotations', {
        body: { reason: 'Renovación' },
        key: 'rotation-1',
      });
      expect(rotated.status).toBe(201);
      const again = await as(
        system,
        'CO',
        'operator-co',
      )('/v1/agency-keys/co-policia/rotations', {
        body: { reason: 'Renovación' },
        key: 'rotation-1',
      });
      expect(again.body).toEqual(rotated.body);
      await until('EC knows the new key', async () => {
        const { body } = await analyst('EC')('/v1/agency-keys');
        return (body.agencies as { code: string; keyId: string }[]).some(
          ({ code, keyId }) => code === 'co-policia' && keyId === rotated.body.keyId,
        );
      });
      await ask('llave-nueva');
      await received('ec-policia-llave-nueva');
      const { body } = await analyst('CO')('/v1/requests/ec-policia-llave-nueva');
      expect(body.contents).toMatchObject([{ keyId: rotated.body.keyId, state: 'opens' }]);
      expect((await open('CO', 'ec-policia-llave-nueva', 'questions')).status).toBe(200);
      expect((await open('CO', 'ec-policia-llave', 'questions')).status).toBe(200);
      const foreign = await as(
        system,
        'EC',
        'operator-ec',
      )('/v1/agency-keys/co-policia/rotations', {
        body: { reason: 'x' },
      });
      expect([foreign.status, foreign.body.code]).toEqual([403, 'agency.not-yours']);
    });

    it('the same command again gives the same answer and adds nothing; with other questions it is refused', async () => {
      const command = (questions: string[]) => ({
        key: 'pregunta-1',
        body: {
          to: 'co-policia',
          matter: 'missing-persons',
          purpose: 'search-for-persons',
          basis: { instrument: 'ec-base', article: 'art. 4' },
          urgency: 'routine',
          deadline: inAMonth,
          questions,
        },
      });
      const first = await analyst('EC')('/v1/requests', command(['¿Dónde?']));
      const second = await analyst('EC')('/v1/requests', command(['¿Dónde?']));
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      const other = await analyst('EC')('/v1/requests', command(['¿Cuándo?']));
      expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
    });

    /** The request's ledger is held up at the view alone by a record that nobody signed. */
    it('an answer that arrives before its request is kept and shown as such, then joined; it is no quarantine’s business', async () => {
      const groups = async () =>
        (await as(system, 'SHARED_VIEW', 'committee-co')('/v1/exchanges')).body.exchanges as {
          state: string;
          requests: number;
        }[];
      const count = async (state: string) =>
        (await groups())
          .filter((group) => group.state === state)
          .reduce((sum, { requests }) => sum + requests, 0);
      const [{ size }] = await inDatabase(
        system,
        'EC',
        `select size from ledgers where ledger = 'ec.co.intelligence'`,
      );
      const forged = JSON.stringify({
        specversion: '1.0',
        id: `ec.co.intelligence/${size}`,
        ledgerposition: String(size),
      });
      await send(brokerOf(system), 'ec.co.intelligence', [forged]);
      await ask('temprana');
      const skipAt = async (app: 'SHARED_VIEW' | 'CO') => {
        const operator = as(system, app, 'operator-co');
        const held = await keptAside(
          operator,
          ({ ledger, code }) => ledger === 'ec.co.intelligence' && code !== 'record.unsealed',
        );
        await operator(`/v1/quarantine/${held.id}/skip`, { body: { reason: 'Falsificado' } });
      };
      await skipAt('CO');
      await received('ec-policia-temprana');
      const acknowledged = await analyst('CO')('/v1/requests/ec-policia-temprana/acknowledgement', {
        body: {},
      });
      expect(acknowledged.status).toBe(200);
      await until(
        'the view has the answer before the request',
        async () => (await count('not-yet-seen')) === 1,
      );
      const before = await count('acknowledged');
      await skipAt('SHARED_VIEW');
      await until('the two are joined', async () => (await count('acknowledged')) === before + 1);
      expect(await count('not-yet-seen')).toBe(0);
    });

    /** Sealed by Ecuador's own key, as a newer program of Ecuador's would; the last story, since Ecuador's node knows nothing of it. */
    it('a neighbour’s newer program: what it adds is no hindrance, a new version is kept with a clear reason and holds up nothing else', async () => {
      await system.hold('EC');
      const ledger = 'ec.co.agreement';
      const [{ size: told }] = await inDatabase(
        system,
        'CO',
        `select size from ledgers where ledger = '${ledger}'`,
      );
      const size = Number(told);
      const [signature] = await inDatabase(
        system,
        'CO',
        `select leaf from ledger_entries where ledger = '${ledger}' and leaf like '%"vecindad.agreement.signed.v2"%' order by position desc limit 1`,
      );
      const signed = JSON.parse(signature.leaf) as { data: object };
      const place = (position: number) => ({
        id: `${ledger}/${position}`,
        ledgerposition: String(position),
        time: now(),
      });
      const more = { ...signed, ...place(size), addedlater: 'x', data: { ...signed.data, addedLater: [1] } };
      const newer = { ...signed, ...place(size + 1), type: 'vecindad.agreement.signed.v99' };
      const leaves = [more, newer].map((event) => JSON.stringify(event));
      await tellUnderSeal(system, ledger, leaves);

      // The node folds instruments, the view too, the auditor the lives of both sides' facts.
      for (const [app, operator, consumer] of [
        ['CO', 'operator-co', 'instruments'],
        ['SHARED_VIEW', 'operator-co', 'instruments'],
        ['AUDITOR', 'operator-co', 'lives'],
      ] as const) {
        const asked = as(system, app, operator);
        // Each read model of the channel keeps it aside for itself.
        const kept = await keptAside(
          asked,
          (one) => one.code === 'contract.newer-version' && one.consumer === consumer,
        );
        expect(kept).toMatchObject({ consumer, ledger, position: size + 1 });
        expect((await asked(`/v1/quarantine/${kept.id}`)).body.record).toBe(leaves[1]);
        expect(kept).toMatchObject({
          detail: expect.stringContaining('in version 99, and this program knows it up to version 2'),
        });
        const [folded] = await inDatabase(
          system,
          app,
          `select size from projection_positions where projection = '${consumer}' and ledger = '${ledger}'`,
        );
        expect(Number(folded.size)).toBe(size + 1);
      }
      // It is archived, so that a newer program finds it, and what was signed is sound.
      const verified = await as(
        system,
        'AUDITOR',
        'auditor',
      )(`/v1/ledgers/${ledger}/verification`, {
        body: {},
      });
      expect(verified.body).toMatchObject({ size: size + 2, sound: true });
      // Requests and one's own acts go on meanwhile.
      const answered = await analyst('CO')('/v1/requests/ec-policia-llave/refusal', {
        body: { reason: 'no-information' },
      });
      expect(answered.status).toBe(200);
      const suspended = await treaty('CO')('/v1/instruments/ec-base/suspensions', {
        body: { reason: 'Revisión' },
      });
      expect(suspended.status).toBe(200);
      await until(
        'one’s own act shows',
        async () => (await instrument('CO', 'ec-base')).stage === 'suspended',
      );
    });
  });

const now = (): string => toMicroseconds(new Date().toISOString());

/** Events at the end of a ledger of Ecuador's as Colombia has it, under a seal of Ecuador's own key. */
const tellUnderSeal = async (
  system: TestSystem,
  ledger: string,
  leaves: readonly string[],
): Promise<void> => {
  const [head] = await inDatabase(
    system,
    'CO',
    `select size, frontier from ledgers where ledger = '${ledger}'`,
  );
  const tree = CompactRange.fromBytes(Number(head.size), head.frontier);
  for (const leaf of leaves) tree.append(hashLeaf(Buffer.from(leaf)));
  const signer = signerFrom('vecindad/ec', readFileSync(join(system.home, 'keys', 'ec', 'ec-1.pem'), 'utf8'));
  const asOf = now();
  const seal = signer.sign(
    checkpointText({ origin: originOf(ledger), size: tree.size, root: tree.root(), asOf }),
  );
  await send(brokerOf(system), ledger, [...leaves, seal]);
};
