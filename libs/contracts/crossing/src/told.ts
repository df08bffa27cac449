import { foldLabel, nationalities, UNSPECIFIED_NATIONALITY } from '#platform/contracts';
import type { CrossingTold } from './crossing.ts';
import {
  categories,
  categoryMeanings,
  categoryOf,
  modes,
  travelPurposeMeanings,
  travelPurposes,
  UNMAPPED,
  type Direction,
} from './vocabulary.ts';

/** A crossing as a register has it: codes, or the register's labels; earlier programs wrote labels where codes belong. */
export interface CrossingKnown {
  readonly post: string;
  readonly direction: Direction;
  readonly mode?: string;
  readonly modeLabel?: string;
  readonly nationality?: string;
  readonly nationalityLabel?: string;
  readonly category?: string;
  readonly categoryLabel?: string;
  readonly purpose?: string;
  readonly purposeLabel?: string;
  readonly generated?: boolean;
}

/** Documents of stateless persons and refugees: told, they would tell of protection. */
const protectedNationalities = new Set(['XXA', 'XXB', 'XXC']);
const speaksOfProtection = /refug|asil|asyl|apatrid|stateless|protec/;

/** One nationality, one code: Germany's passports say `D`. */
const sameAs: ReadonlyMap<string, string> = new Map([['D', 'DEU']]);

const nationalityTold = (
  code: string | undefined,
  label: string | undefined,
): Pick<CrossingTold, 'nationality' | 'nationalityLabel'> => {
  if (code !== undefined && nationalities.has(code))
    return {
      nationality: protectedNationalities.has(code) ? UNSPECIFIED_NATIONALITY : (sameAs.get(code) ?? code),
    };
  const stated = label ?? code;
  if (stated === undefined || speaksOfProtection.test(foldLabel(stated)))
    return { nationality: UNSPECIFIED_NATIONALITY };
  return { nationality: UNMAPPED, nationalityLabel: stated };
};

const modeTold = ({ mode, modeLabel }: CrossingKnown): CrossingTold['mode'] =>
  modes.has(mode) ? mode : mode === undefined && modeLabel === undefined ? 'unspecified' : UNMAPPED;

const categoryTold = ({ category, categoryLabel }: CrossingKnown): CrossingTold['categoryGroup'] => {
  if (category === undefined) return categoryLabel === undefined ? undefined : UNMAPPED;
  const code = categories.has(category) ? category : categoryOf(category);
  return code === undefined ? UNMAPPED : categoryMeanings[code]!.group;
};

const purposeTold = ({ purpose, purposeLabel }: CrossingKnown): CrossingTold['purposeGroup'] => {
  if (purpose === undefined) return purposeLabel === undefined ? undefined : UNMAPPED;
  return travelPurposes.has(purpose) ? travelPurposeMeanings[purpose].group : UNMAPPED;
};

/** Earlier programs recorded `null` where nothing was said. */
const said = (known: CrossingKnown): CrossingKnown =>
  Object.values(known).includes(null)
    ? (Object.fromEntries(
        Object.entries(known).filter(([, value]) => value !== null),
      ) as unknown as CrossingKnown)
    : known;

/** The least of a crossing that shared counts need. */
export const toldOf = (recorded: CrossingKnown): CrossingTold => {
  const known = said(recorded);
  const categoryGroup = categoryTold(known);
  const purposeGroup = purposeTold(known);
  return {
    post: known.post,
    direction: known.direction,
    mode: modeTold(known),
    ...nationalityTold(known.nationality, known.nationalityLabel),
    ...(categoryGroup && { categoryGroup }),
    ...(purposeGroup && { purposeGroup }),
    ...(known.generated && { generated: true }),
  };
};

/** The hour of a local time (`2026-11-22T23:00:00-05:00`); a date stays a date. */
export const hourOf = (when: string): string =>
  when.length <= 10 ? when : `${when.slice(0, 13)}:00:00${/(?:Z|[+-]\d\d:\d\d)$/.exec(when)?.[0] ?? ''}`;
