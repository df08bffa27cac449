import { Type } from 'typebox';
import { flag, localTime, oneOf, pattern, text, type Of } from '#platform/contracts';
import {
  categoryGroups,
  correctionReasons,
  directions,
  modes,
  purposeGroups,
  UNMAPPED,
} from './vocabulary.ts';

export const correctionReason = oneOf(...correctionReasons);

const told = {
  post: text(100),
  direction: oneOf(...directions),
  mode: oneOf(...modes.codes, UNMAPPED),
  /** ISO 3166-1 alpha-3 or ICAO Doc 9303; `unmapped` with the register's own label. */
  nationality: pattern(`^([A-Z]{1,3}|${UNMAPPED})$`),
  nationalityLabel: Type.Optional(text()),
  categoryGroup: Type.Optional(oneOf(...categoryGroups, UNMAPPED)),
  purposeGroup: Type.Optional(oneOf(...purposeGroups, UNMAPPED)),
  /** Invented for demonstration: shown as such everywhere. */
  generated: Type.Optional(flag),
};

/** Of a person's crossing, all that neighbours count by, and nothing else. */
export const crossingTold = Type.Object(told);
export type CrossingTold = Of<typeof crossingTold>;

/** A crossing with its hour, by the post's clock; the date where the register holds no more. */
export const crossingThen = Type.Object({ ...told, occurredAt: localTime });
export type CrossingThen = Of<typeof crossingThen>;

/** As neighbours were told of a crossing at first: a code or the register's label, and more than they count by. */
export const crossingOfV1 = Type.Object({
  post: text(100),
  direction: oneOf(...directions),
  mode: text(),
  nationality: text(),
  documentType: Type.Optional(text()),
  residence: Type.Optional(text()),
  category: Type.Optional(text()),
  purpose: Type.Optional(text()),
  sex: Type.Optional(text()),
  age: Type.Optional(Type.Integer({ minimum: 0, maximum: 150 })),
  situation: Type.Optional(oneOf('regular', 'irregular')),
  generated: Type.Optional(flag),
});
export type CrossingOfV1 = Of<typeof crossingOfV1>;
