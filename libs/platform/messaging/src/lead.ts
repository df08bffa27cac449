/**
 * Of the session whose lock makes its process the leader: PostgreSQL ends it, and the lock with it, when nothing has been
 * heard of it for five seconds, within a transaction too. Without it a process that is stopped and not dead would lead for
 * ever. Whoever leads says something at each of its steps; what a former leader then still writes is refused by
 * compare-and-set.
 */
export const endsWhenSilent = `set idle_session_timeout = '5s'; set idle_in_transaction_session_timeout = '5s'`;

/** Of a session that goes back to others. */
export const endsAsOthers = 'reset idle_session_timeout; reset idle_in_transaction_session_timeout';
