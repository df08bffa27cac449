import type { Append, EventStore } from './event-store.ts';

/** A store to which nothing is added that `admit` does not let pass; reading goes on. */
export const gated = (store: EventStore, admit: (append: Append) => Promise<void>): EventStore => ({
  append: async (append) => {
    await admit(append);
    return store.append(append);
  },
  fingerprint: (content) => store.fingerprint(content),
  load: (stream, options) => store.load(stream, options),
  loadBegun: (asked) => store.loadBegun(asked),
  streams: (category) => store.streams(category),
  search: (search) => store.search(search),
  carriedOut: (search) => store.carriedOut(search),
  follow: (after) => store.follow(after),
  course: () => store.course(),
  close: () => store.close(),
});
