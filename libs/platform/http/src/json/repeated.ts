import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfString,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './scan.ts';

/** An object or list that is open: the names it has had, and where in it the text is. */
interface Open {
  readonly names?: Set<string>;
  place: string | number;
}

/** Path (`place.latitude`) of the first member that its object has twice; of valid JSON only. */
export const repeatedIn = (text: string): string | undefined => {
  const open: Open[] = [];
  let last = '""';
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    const inside = open.at(-1);
    if (character === QUOTE) {
      const end = endOfString(text, at + 1);
      last = text.slice(at, end + 1);
      at = end;
    } else if (character === COLON) {
      // As it is read, not as it is written: "\u0061" is "a".
      const name = JSON.parse(last) as string;
      inside!.place = name;
      if (inside!.names!.has(name)) return open.map(({ place }) => place).join('.');
      inside!.names!.add(name);
    } else if (character === COMMA && typeof inside!.place === 'number' && !inside!.names) inside!.place++;
    else if (character === OPEN_OBJECT) open.push({ names: new Set(), place: '' });
    else if (character === OPEN_LIST) open.push({ place: 0 });
    else if (character === CLOSE_OBJECT || character === CLOSE_LIST) open.pop();
  }
  return undefined;
};
