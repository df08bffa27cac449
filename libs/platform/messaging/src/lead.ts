/**
 * Settings of a database session whose advisory lock makes its process the leader: PostgreSQL ends the session, and the lock with it,
 * when it has said nothing for five seconds, within a transaction too. Without it a process that is stopped and not dead would lead for
 * ever. Whoever leads says something at each of its steps; what a former leader then still writes is refused by
 * compare-and-set.
 */
export const endsWhenSilent = `set idle_session_timeout = '5s'; set idle_in_transaction_session_timeout = '5s'`;

/** The settings that a session has again when it goes back to the pool. */
export const endsAsOthers = 'reset idle_session_timeout; reset idle_in_transaction_session_timeout';
