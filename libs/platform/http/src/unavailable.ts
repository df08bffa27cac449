/** Of the way to a database: Node's own, and PostgreSQL's states for a connection (08), its room (53) and its operator (57). */
const codes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|(08|53|57)[0-9A-Z]{3})$/;

/** What the driver says without a code. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client was closed|Client has encountered a connection error|PostgreSQL has not answered)/;

/** An error that says nothing of what was asked, only that the database gave no answer: to be asked again later. */
export const isUnavailable = (error: Error): boolean => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? codes.test(code) : words.test(error.message);
};
