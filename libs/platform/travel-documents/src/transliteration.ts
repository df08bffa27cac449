/**
 * Letters that a machine-readable zone writes otherwise than by leaving the accent away.
 * Source: ICAO Doc 9303, part 3, section 6, tables A (Latin) and B (Cyrillic); of two recommended forms the first.
 */
const latin: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ĳ: 'IJ',
  Ŀ: 'L',
  Ł: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  ẞ: 'SS',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
  ĸ: 'Q',
  ı: 'I',
};
const cyrillic: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'KH',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ъ: 'IE',
  Ы: 'Y',
  Ь: '',
  Э: 'E',
  Ю: 'IU',
  Я: 'IA',
  Ґ: 'G',
  Є: 'IE',
  І: 'I',
  Ї: 'I',
  Ў: 'U',
  Ѓ: 'G',
  Ѕ: 'DZ',
  Ј: 'J',
  Ќ: 'K',
  Љ: 'LJ',
  Њ: 'NJ',
  Џ: 'DZ',
  Ћ: 'C',
  Ђ: 'D',
};
const byRule = { ...latin, ...cyrillic };

const upper = (text: string): string => text.replaceAll('ß', 'ẞ').normalize('NFC').toUpperCase();

/** Apostrophes are left out and not made a space: O’Connor is OCONNOR (Doc 9303, part 3, 4.6). */
const APOSTROPHES = /['’‘ʼ`´]/gu;

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Apart from letters and digits nothing counts; what is between them, hyphens too, separates words. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const spelled = (text: string, letters: Readonly<Record<string, string>>): string =>
  bare([...upper(text).replace(APOSTROPHES, '')].map((letter) => letters[letter] ?? letter).join(''));

/** Of letters that the rule writes with two, as people type them who have no such key: Müller is MULLER too. */
const asTyped: Readonly<Record<string, string>> = {
  ...byRule,
  Ä: 'A',
  Å: 'A',
  Ö: 'O',
  Ø: 'O',
  Ü: 'U',
};

/** The other form that the tables allow for some letters: MUÑOZ as MUNXXOZ, MÜLLER as MUXXLLER. */
const doubleX = (word: string): string => word.replaceAll(/([NU])XX/g, '$1');

/**
 * A name as a machine-readable zone writes it, words apart: `Núñez-Weiß` is `NUNEZ WEISS`. Letters of scripts that the
 * tables do not have stay as they are.
 */
export const transliterated = (name: string): string => words(spelled(name, byRule)).join(' ');

/**
 * Under which words a name is one with itself, however it was typed: by the rule of the machine-readable zone, without
 * accents, with `XX`. Each form is the words in alphabetical order: that of two surnames differs between countries.
 * @returns no form for a name without letters
 */
export const formsOf = (name: string): readonly string[] => {
  const forms = [byRule, asTyped].map((letters) => words(spelled(name, letters)));
  const all = [...forms, ...forms.map((form) => form.map(doubleX))];
  return [...new Set(all.map((form) => form.sort().join(' ')))].filter((form) => form !== '');
};
