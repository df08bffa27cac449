import type { Instant } from './instant.ts';

/**
 * A UUID of version 7 (RFC 9562): begins with the time in milliseconds, all else is drawn. What is named one after the
 * other lies together in an index; names drawn entirely would touch another page of it each, and as a store grows that is
 * most of what an append costs. It says when, which what is told under it says anyway, and nothing else.
 */
export const timeOrderedId = (now: Instant): string => {
  const ms = Date.parse(now).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${crypto.randomUUID().slice(15)}`;
};
