import { jsonLimits } from './limits.ts';

export const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
export const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Which limit a text breaks. */
export type Excess = keyof typeof jsonLimits;

/** Where a string ends that begins at `from`: its closing quote; the text's end where it has none. */
export const endOfString = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return text.length;
};

const elements = new Int32Array(jsonLimits.depth + 1);

/**
 * One pass over a JSON text, before it is parsed: the limit it breaks, or how many members its objects have as written.
 * It is no parser: of a text that is no JSON it says anything.
 */
export const scan = (text: string): Excess | number => {
  let [depth, values, members, nameLength] = [0, 1, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      const end = endOfString(text, at + 1);
      nameLength = end - at - 1;
      at = end;
    } else if (character === COLON) {
      members++;
      if (nameLength > jsonLimits.name) return 'name';
    } else if (character === COMMA) {
      if (++values > jsonLimits.values) return 'values';
      if (++elements[depth]! > jsonLimits.width) return 'width';
    } else if (character === OPEN_OBJECT || character === OPEN_LIST) {
      if (++depth > jsonLimits.depth) return 'depth';
      if (++values > jsonLimits.values) return 'values';
      elements[depth] = 1;
    } else if ((character === CLOSE_OBJECT || character === CLOSE_LIST) && depth > 0) depth--;
  }
  return members;
};
