import { migration } from '#platform/database';
import { actModel, actTable, actTableStep, type ActTableNames } from '#platform/two-sided';
import { actaActs } from './acta.acts.ts';
import { bodyActs } from './body.acts.ts';
import { commitmentActs } from './commitment.acts.ts';
import { sessionActs } from './session.acts.ts';

/** Whoever keeps what follows from the acts asks which things have new ones. */
const byPlace = (names: ActTableNames) => {
  const step = actTableStep(names);
  return {
    ...step,
    sql: `${step.sql}\ncreate index ${names.table}_by_place on ${names.table} (ledger, position);`,
  };
};

const ofBodies = { table: 'body_acts', named: bodyActs.named };
const ofSessions = { table: 'session_acts', named: sessionActs.named };
const ofActas = { table: 'acta_acts', named: actaActs.named };
const ofCommitments = { table: 'commitment_acts', named: commitmentActs.named };

/** One act each, as its side published it. */
export const BodyActRow = actTable('BodyActRow', ofBodies);
export const SessionActRow = actTable('SessionActRow', ofSessions);
export const ActaActRow = actTable('ActaActRow', ofActas);
export const CommitmentActRow = actTable('CommitmentActRow', ofCommitments);

export const bodies = actModel(bodyActs, {
  name: 'bodies',
  version: 1,
  table: BodyActRow,
  migrations: [migration('BodyActs', 60, byPlace(ofBodies))],
});
export const sessions = actModel(sessionActs, {
  name: 'sessions',
  version: 1,
  table: SessionActRow,
  migrations: [migration('SessionActs', 61, byPlace(ofSessions))],
});
export const actas = actModel(actaActs, {
  name: 'actas',
  version: 1,
  table: ActaActRow,
  migrations: [migration('ActaActs', 62, byPlace(ofActas))],
});
export const commitments = actModel(commitmentActs, {
  name: 'commitments',
  version: 1,
  table: CommitmentActRow,
  migrations: [migration('CommitmentActs', 63, byPlace(ofCommitments))],
});

export const committeeModels = [bodies, sessions, actas, commitments] as const;
