// From a command at Ecuador's node to the read models that Colombia's committee reads, against bare Kafka at the same rate.
import { Agent, get, request } from 'node:http';
import { connectKafka, ensureTopics } from '../../dist/libs/platform/messaging/src/index.js';
import { compare, quantile, takeTurns } from '../contest.js';
import { registerPost, startNodes } from '../nodes.js';
import { payload } from '../payload.js';

const RATE = Number(process.env.BENCH_VISIBLE_RATE ?? 300);
const SECONDS = Number(process.env.BENCH_VISIBLE_SECONDS ?? 8);
const LATEST_MS = 30_000;

/**
 * Open loop: each is sent when it is due, however long those before it take, and its time counts from when it was due.
 * @param send resolves to the name under which it will be seen
 */
const openLoop = async (seconds, seen, send) => {
  const count = RATE * seconds;
  const due = [];
  const began = performance.now();
  const sent = [];
  for (let n = 0; n < count; n++) {
    const at = began + (n * 1_000) / RATE;
    const early = at - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, Math.ceil(early)));
    sent.push(send(n).then((name) => due.push([name, at])));
  }
  await Promise.all(sent);
  for (const end = performance.now() + LATEST_MS; due.some(([name]) => !seen.has(name));) {
    if (performance.now() > end)
      throw new Error(`not all of ${count} were visible after ${LATEST_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const taken = due.map(([name, at]) => seen.get(name) - at).sort((a, b) => a - b);
  return { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
};

const subject = (text) => /"subject":"([^"]+)"/.exec(text)?.[1];
/** A crossing is told under a name that its caller does not know; when it was recorded both are told. */
const recordedAt = (text) => /"time":"([^"]+)"/.exec(text)?.[1];

/** When each became visible: the view tells of an event on its live stream once all its read models show it. */
const watchView = ({ urls, tokens }) =>
  new Promise((resolve, reject) => {
    const seen = new Map();
    const headers = { authorization: `Bearer ${tokens['committee-co']}` };
    const stream = get(`${urls.SHARED_VIEW}/v1/changes`, { headers }, (response) => {
      if (response.statusCode !== 200)
        return reject(new Error(`the live stream answers ${response.statusCode}`));
      let rest = '';
      response.setEncoding('utf8').on('data', (part) => {
        const now = performance.now();
        const lines = (rest + part).split('\n');
        rest = lines.pop();
        for (const line of lines) if (line.startsWith('data: ')) seen.set(recordedAt(line), now);
      });
      response.on('error', () => undefined);
      resolve({ seen, close: () => stream.destroy() });
    }).on('error', reject);
  });

let commands = 0;
const recording = ({ urls, tokens }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const headers = {
    authorization: `Bearer ${tokens['border-officer-ec']}`,
    'content-type': 'application/json',
  };
  return () =>
    new Promise((resolve, reject) => {
      const { record: id, ...body } = payload(++commands);
      const key = { 'idempotency-key': `visible-${commands}` };
      const sending = request(`${urls.EC}/v1/crossings`, {
        method: 'POST',
        agent,
        headers: { ...headers, ...key },
      });
      sending.on('error', reject).on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => (text += part));
        response.on('end', () =>
          response.statusCode === 201
            ? resolve(/\.crossing=([^,]+)/.exec(response.headers['vecindad-position'])[1])
            : reject(new Error(`a command was answered ${response.statusCode}: ${text}`)),
        );
      });
      sending.end(JSON.stringify({ ...body, id }));
    });
};

/** A message of an event's size from a producer to a consumer of the same broker. */
const bare = async (settings) => {
  const kafka = connectKafka(settings);
  await ensureTopics(kafka, ['bare']);
  const producer = kafka.producer({ idempotent: false, allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: 'bare' });
  await Promise.all([producer.connect(), consumer.connect()]);
  const seen = new Map();
  await consumer.subscribe({ topics: ['bare'], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => void seen.set(subject(message.value.toString()), performance.now()),
  });
  const legalBasis =
    'Decisión 878 (2021) de la Comunidad Andina, Estatuto Migratorio Andino: intercambio de información sobre flujos migratorios';
  return {
    seen,
    send: async () => {
      const name = `crossing-${++commands}`;
      const value = JSON.stringify({
        specversion: '1.0',
        subject: name,
        legalBasis,
        data: payload(commands),
      });
      await producer.send({ topic: 'bare', acks: -1, messages: [{ key: name, value, partition: 0 }] });
      return name;
    },
    close: () => Promise.all([producer.disconnect(), consumer.disconnect()]),
  };
};

const visible = {
  name: 'visible',
  title: `From a command to another country’s view, ${RATE} commands/s`,
  run: async (settings) => {
    const system = await startNodes(['EC', 'SHARED_VIEW']);
    let view;
    let kafka;
    try {
      await registerPost(system, 'rumichaca');
      view = await watchView(system);
      kafka = await bare(system.kafka);
      const record = recording(system);
      const turns = await takeTurns({
        ...settings,
        contestants: [
          { name: 'vecindad', run: (warm) => openLoop(warm ? SECONDS * 2 : SECONDS, view.seen, record) },
          { name: 'bare Kafka', run: () => openLoop(SECONDS, kafka.seen, kafka.send) },
        ],
      });
      const figure = (name, reach) =>
        compare({
          name: `visible-${name}`,
          title: `${visible.title}: ${name} in ms`,
          unit: 'ms',
          lowerIsBetter: true,
          turns,
          figure: (turn) => turn[name],
          ratios: [{ of: 'vecindad', to: 'bare Kafka', reach, atMost: true }],
          note:
            'From the moment a command was due to be sent until the shared view’s live stream told of its event, which it does ' +
            'once the read models show it. Bare: one produce, acks=all, and one consumer',
        });
      return [figure('p50', 3), figure('p99', 5)];
    } finally {
      view?.close();
      await kafka?.close();
      await system.stop();
    }
  },
};

export const benches = [visible];
