/** The record is the command: in whatever request it comes, it is recorded once. Its stream tells nobody which it is. */
export const recordCommandId = (agency: string, record: string): string => `${agency}:record:${record}`;
