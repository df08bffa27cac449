// What processor time the processes of a bench have taken, from Linux's /proc.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Every process by its number: its parent, and seconds taken by it and by children it has waited for. */
const processes = () => {
  const all = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent, ticks] = [fields[1], fields.slice(11, 15)];
      all.set(Number(pid), {
        parent,
        seconds: ticks.reduce((sum, value) => sum + value, 0) / TICKS_PER_SECOND,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return all;
};

const withChildren = (all, pid) => {
  let { seconds } = all.get(pid) ?? { seconds: 0 };
  for (const [child, { parent }] of all) if (parent === pid) seconds += withChildren(all, child);
  return seconds;
};

/** Seconds of processor time until now, with that of their children, of `{ name: pid }`. */
export const processorTime = (pids) => {
  const all = processes();
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, withChildren(all, pid)]));
};
