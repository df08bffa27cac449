/** Entries in the Januaries of five years at one post; undefined where the register at hand does not have them whole. */
export type Januaries = readonly [
  y2017?: number,
  y2018?: number,
  y2019?: number,
  y2020?: number,
  y2021?: number,
];

export const years = [2017, 2018, 2019, 2020, 2021] as const;

const none = undefined;

/**
 * Persons of Ecuadorian nationality who entered Ecuador in January, by post. Counted from INEC, Entradas y Salidas
 * Internacionales 2017–2021; only counts over the whole month.
 */
export const ecuadoriansEntering: Readonly<Record<string, Januaries>> = {
  'aeropuerto-carlos-concha-torres': [411, 599, 449, 308],
  'aeropuerto-cotopaxi': [13, 244, 18, none, 55],
  'aeropuerto-eloy-alfaro': [11, none, 113, none, 4],
  'aeropuerto-jose-joaquin-de-olmedo': [40351, 39388, 35640, 43885, 20963],
  'aeropuerto-mariscal-lamar': [none, none, 4, 5, 5],
  'aeropuerto-mariscal-sucre': [37797, 40865, 41373, 40127, 16110],
  huaquillas: [11217, 11543, 12423, 17331, 1969],
  jimbura: [15, 10, 19, 32],
  'la-balsa': [none, none, 6],
  lalamor: [1830, 1671, 1265, 1474],
  macara: [3611, 2837, 2322, 2251],
  'puerto-baquerizo-moreno': [none, 1],
  'puerto-bolivar': [3, none, 1, 4],
  'puerto-esmeraldas': [43, 40, 88, 131, 10],
  'puerto-guayaquil': [110, 88, 112, 102, 42],
  'puerto-la-libertad': [6, 1, 1, 17, 92],
  'puerto-manta': [239, 242, 124, 130, 42],
  'puerto-posorja': [none, none, none, none, 65],
  rumichaca: [5263, 5313, 4321, 4954, 18],
  'san-lorenzo': [118, 46, 39, 71],
  'san-miguel': [408, 474, 391, 484],
  tufino: [3, 22],
};

/** Persons of any other nationality; which one, the counts do not say. From the same registers, whole only for January 2021. */
export const foreignersEntering2021: Readonly<Record<string, number>> = {
  'aeropuerto-cotopaxi': 2,
  'aeropuerto-eloy-alfaro': 1,
  'aeropuerto-jose-joaquin-de-olmedo': 13895,
  'aeropuerto-mariscal-sucre': 14236,
  huaquillas: 743,
  'puerto-baquerizo-moreno': 28,
  'puerto-bolivar': 5,
  'puerto-esmeraldas': 8,
  'puerto-guayaquil': 24,
  'puerto-la-libertad': 20,
  'puerto-manta': 17,
  'puerto-posorja': 12,
  rumichaca: 45,
  'san-lorenzo': 40,
  'san-miguel': 3,
};
