import { Type } from 'typebox';
import {
  date,
  flag,
  oneOf,
  pattern,
  sha256,
  text,
  whole,
  type Of,
  type SubjectMatter,
} from '#platform/contracts';
import type { Activity, PartKind } from './vocabulary.ts';

/** An article under which agencies of both parties may ask each other and answer. */
const clause = Type.Object({
  article: text(),
  matters: Type.Array(text<SubjectMatter>(60)),
  /** Codes of both parties' agencies: whoever is named may share with those named of the other party. */
  agencies: Type.Array(text(60)),
});
export type Clause = Of<typeof clause>;

const entryIntoForce = Type.Object({
  /** What the date counts from: the later signature, or the later party's note of ratification. */
  by: oneOf('signature', 'ratification'),
  /** Days after that. */
  days: Type.Optional(whole(3650)),
  /** Not before this date. */
  notBefore: Type.Optional(date),
  /** Applied from the later signature on, until it enters into force. Vienna Convention on the Law of Treaties, art. 25. */
  provisionally: Type.Optional(flag),
});
export type EntryIntoForce = Of<typeof entryIntoForce>;

/** A part with a life of its own: an annex, a plan or a fund may end, or be extended, while what holds it stays in force. */
const part = Type.Object({
  /** What the instrument calls it: `anexo 4`. */
  part: text(100),
  kind: text<PartKind>(60),
  title: text(500),
  /** Last day of its own term; as long as the instrument where absent. */
  until: Type.Optional(date),
});
export type Part = Of<typeof part>;

/** An article as it stands in the text. What agencies may share under it is said in `authorises`, by its name. */
const article = Type.Object({
  /** `art. 4` */
  article: text(),
  text: Type.Optional(text(20_000)),
  /** The part that it stands in, and ends with. */
  part: Type.Optional(text(100)),
  /** What the parties do under it. */
  activities: Type.Optional(Type.Array(text<Activity>(60))),
});
export type Article = Of<typeof article>;

/** As long as an instrument with its annexes gets; what is longer is named by digest and address. */
export const LONGEST_TEXT = 200_000;

/** A version is its proposer's: `ec-1`, `co-1`, `ec-2`. */
export const version = pattern('^(ec|co|pe)-[1-9]\\d{0,3}$');

const provisions = {
  entryIntoForce,
  /** Months from a note of denunciation to its effect. */
  noticeMonths: whole(120),
  activities: Type.Array(text<Activity>(60)),
  authorises: Type.Array(clause),
  /** Last day of the term; indefinite where absent. */
  until: Type.Optional(date),
  parts: Type.Optional(Type.Array(part)),
  /** All of them, or none where the text is only referred to. */
  articles: Type.Optional(Type.Array(article)),
  /** Who keeps the original. Vienna Convention on the Law of Treaties, art. 76. */
  depositary: Type.Optional(text()),
};
const wording = {
  /** SHA-256 of the text's UTF-8 bytes, hex. */
  digest: sha256,
  language: text(20),
  content: Type.Optional(text(LONGEST_TEXT)),
  uri: Type.Optional(text(1000)),
};

/** One version of an instrument's text, and what it provides. */
export const instrumentText = Type.Object({ version, ...wording, ...provisions });
export type InstrumentText = Of<typeof instrumentText>;

/** Some of what a text says and provides. */
export const terms = Type.Partial(Type.Object({ ...wording, ...provisions }));
export type Terms = Of<typeof terms>;
