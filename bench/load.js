// A load of commands, in a process of its own: `{ url, token, callers, seconds, run }` in, what came of it out.
import autocannon from 'autocannon';
import { payload } from './payload.js';

const { url, token, callers, seconds, run } = JSON.parse(process.argv[2]);
let sent = 0;
const setupRequest = (request) => {
  const { record: id, ...body } = payload(++sent);
  const key = `${run}-${sent}`;
  return {
    ...request,
    headers: { ...request.headers, 'idempotency-key': key },
    body: JSON.stringify({ ...body, id: `${id}-${key}` }),
  };
};
const { requests, latency, errors, timeouts, non2xx, duration } = await autocannon({
  url,
  connections: callers,
  duration: seconds,
  requests: [
    {
      method: 'POST',
      path: '/v1/crossings',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      setupRequest,
    },
  ],
});
console.log(
  JSON.stringify({
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + timeouts + non2xx,
  }),
);
