import { inOneLine } from '#platform/kernel';

const colours = [36, 33, 32, 35, 34, 96, 93, 92];

/** A log for people: each line behind the name of whose it is, the name in a colour of its own on a terminal. */
export const terminalLog = (
  out: NodeJS.WriteStream = process.stdout,
): ((from: string, line: string) => void) => {
  const coloured = out.isTTY && !process.env['NO_COLOR'];
  const seen: string[] = [];
  // A terminal that was closed, or a reader that went away, must not keep the system from stopping in order.
  out.on('error', () => undefined);
  return (from, line) => {
    if (!seen.includes(from)) seen.push(from);
    const name = from.padEnd(11);
    const text = inOneLine(line);
    const colour = colours[seen.indexOf(from) % colours.length];
    out.write(coloured ? `\x1b[${colour}m${name}\x1b[0m │ ${text}\n` : `${name} | ${text}\n`);
  };
};
