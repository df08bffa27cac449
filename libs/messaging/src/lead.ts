/**
 * Of the session whose lock makes its process the leader: PostgreSQL ends it, and the lock with it, when nothing has been
 * heard of it for five seconds. Without it a process that is stopped and not dead would lead for ever. Whoever leads says
 * something at each of its steps; what a former leader then still writes is refused by compare-and-set.
 */
export const endsWhenSilent = `set idle_session_timeout = '5s'`;

/** Of a transaction that holds what the next leader has to move: the same for a process that is stopped within one. */
export const endsWhenStuck = `set local idle_in_transaction_session_timeout = '5s'`;
