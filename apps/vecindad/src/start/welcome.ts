import { resolve } from 'node:path';
import { instantBy, systemClock } from '#platform/kernel';
import { serviceOf, titleOf, appNames, type LocalSystem } from '#tools/local-system';

/** The roles shown, each by one of its tokens; the others are in local.json. */
const shown = [
  'border-officer-ec',
  'treaty-officer-ec',
  'analyst-ec',
  'committee-ec',
  'operator-ec',
  'auditor',
] as const;

/** What a newcomer sees when the system is ready: where everything is, a token per role, and what to try. */
export const welcome = (system: LocalSystem): string => {
  const { sharedView, auditor, nodes, tokens, kafka, databases } = system;
  const bearer = (name: string): string => `-H 'Authorization: Bearer ${tokens[name]}'`;
  // Another terminal knows of the home only what is said there.
  const atHome = system.home === resolve('.vecindad') ? '' : `VECINDAD_HOME='${system.home}' `;
  const crossing = JSON.stringify({
    post: 'rumichaca',
    direction: 'entry',
    occurredAt: instantBy(systemClock).replace(/\.\d+/, ''),
    mode: 'land',
    nationality: 'COL',
  });
  return `
Vecindad is ready.

${appNames.map((name) => `  ${titleOf(name).padEnd(12)} ${serviceOf(system, name).url}`).join('\n')}
  Kafka        ${kafka.brokers.join(', ')}
  PostgreSQL   ${new URL(databases.EC.url).host}

A token per role (of Ecuador; all of them, and the databases, are in ${system.home}/local.json):

${shown.map((name) => `  ${name}\n    ${tokens[name]}`).join('\n')}

To try, in another terminal:

  curl -s ${bearer('committee-ec')} ${sharedView.url}/v1/posts

  curl -s -X POST ${bearer('border-officer-ec')} -H 'Content-Type: application/json' -H "Idempotency-Key: $(date +%s%N)" -d '${crossing}' ${nodes.EC.url}/v1/crossings

  curl -s ${bearer('treaty-officer-ec')} ${nodes.EC.url}/v1/instruments

  curl -s ${bearer('auditor')} ${auditor.url}/v1/ledgers

  ${atHome}npx vecindad stories

Ctrl-C stops everything.
`;
};
