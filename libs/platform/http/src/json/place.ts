/** A mark, a number or a word; a string is read by hand: a pattern for it would try again and again where its end is missing. */
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANKS = /[ \t\n\r]*/y;
/** What stands for itself in a string: neither a quote, nor a backslash, nor a control character. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Length of what a pattern finds exactly there; 0 where it finds nothing. */
const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Where a string ends that begins with its quote there; nothing where it has no end. */
const afterString = (text: string, from: number): number | undefined => {
  for (let at = from + 1; ;) {
    at += lengthOf(PLAIN, text, at);
    if (text[at] === '"') return at + 1;
    const escape = lengthOf(ESCAPE, text, at);
    if (escape === 0) return undefined;
    at += escape;
  }
};

const afterToken = (text: string, at: number): number | undefined =>
  text[at] === '"' ? afterString(text, at) : at + lengthOf(TOKEN, text, at);

/** What may come next. A list or an object that has just begun may also end. */
type Next = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma or end' | 'nothing';

/** Where a text ceases to be JSON, from 0: the token that cannot stand there, or the text's end; nothing where it is JSON. */
export const ceasesAt = (text: string): number | undefined => {
  const open: string[] = [];
  let next: Next = 'value';
  const ended = (): Next => (open.length > 0 ? 'comma or end' : 'nothing');
  for (let at = 0; ;) {
    at += lengthOf(BLANKS, text, at);
    if (at === text.length) return next === 'nothing' ? undefined : at;
    const end = afterToken(text, at);
    if (end === undefined || end === at) return at;
    const token = text.slice(at, end);
    const isValue = !/^[{}[\],:]$/.test(token);
    const inside = open.at(-1);
    if (
      token === (inside === '{' ? '}' : ']') &&
      ['first value', 'first name', 'comma or end'].includes(next)
    ) {
      open.pop();
      next = ended();
    } else if (next === 'value' || next === 'first value') {
      if (isValue) next = ended();
      else if (token === '{' || token === '[') {
        open.push(token);
        next = token === '{' ? 'first name' : 'first value';
      } else return at;
    } else if ((next === 'name' || next === 'first name') && token.startsWith('"')) next = 'colon';
    else if (next === 'colon' && token === ':') next = 'value';
    else if (next === 'comma or end' && token === ',') next = inside === '{' ? 'name' : 'value';
    else return at;
    at = end;
  }
};

/** The same for people: line and column, from 1. */
export const placeInText = (text: string, at: number): { line: number; column: number } => {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
};
