// docs/performance.md and a plot for each bench, from the results that are there. Nothing in them is written by hand.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..', 'docs');

/** In the order of what happens to an event. */
const groups = {
  'Appending to the store': ['append-', 'long-stream'],
  'A command over REST': ['rest'],
  'On its way to the others': ['store-to-kafka', 'visible'],
  'Bulk entry': ['entry'],
  'What committees look at': ['lists'],
  'Reading history again': ['rebuild', 'verify', 'models'],
  'As history grows': ['growth', 'memory'],
};
/** Where docs/performance/remarks.md says what bounds each. */
const REMARKS = 'what-bounds-it-and-what-is-not-reached';
const groupOf = ({ name }) =>
  Object.keys(groups).find((group) => groups[group].some((start) => name.startsWith(start))) ?? 'Others';

const short = (value) =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)}k` : value >= 100 ? value.toFixed(0) : value.toFixed(2);

/** A bar for the median of each contestant, a dot for each round. */
export const plot = ({ title, unit, figures }) => {
  const rows = Object.entries(figures);
  const [left, width, height, top] = [130, 460, 34, 34];
  const most = Math.max(...rows.flatMap(([, { values }]) => values));
  const x = (value) => left + (value / most) * width;
  const bars = rows.map(([name, { median, values }], index) => {
    const y = top + index * height;
    return [
      `<text x="${left - 8}" y="${y + 16}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y + 4}" width="${(x(median) - left).toFixed(1)}" height="18" fill="${index ? '#9db4c0' : '#2a6f97'}"/>`,
      ...values.map((value) => `<circle cx="${x(value).toFixed(1)}" cy="${y + 13}" r="2.5" fill="#d1495b"/>`),
      `<text x="${left + width + 10}" y="${y + 17}">${short(median)}</text>`,
    ].join('\n  ');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${top + rows.length * height + 8}" font-family="sans-serif" font-size="12">
  <text x="8" y="18" font-weight="bold">${title.replaceAll('&', '&amp;')}, ${unit}</text>
  ${bars.join('\n  ')}
</svg>
`;
};

export const report = (results) => {
  const read = readdirSync(results)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(results, file), 'utf8')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (read.length === 0) return;
  mkdirSync(join(docs, 'performance'), { recursive: true });
  const part = (result) => {
    writeFileSync(join(docs, 'performance', `${result.name}.svg`), plot(result));
    const rows = result.ratios.map(
      ({ of, to, median, spread, reach, atMost, reached }) =>
        `| ${of} to ${to} | ${median.toFixed(2)}× | ${spread.map((value) => value.toFixed(2)).join(' – ')} | ${atMost ? '≤' : '≥'} ${reach} | ${reached ? 'yes' : `**no**, [why](#${REMARKS})`} |`,
    );
    return `### ${result.title}

![${result.name}](performance/${result.name}.svg)

| ratio, same round | median | spread | wanted | reached |
|---|---|---|---|---|
${rows.join('\n')}
${result.note ? `\n${result.note}.\n` : ''}`;
  };
  const parts = [...Object.keys(groups), 'Others'].flatMap((group) => {
    const members = read.filter((result) => groupOf(result) === group);
    return members.length > 0 ? [`## ${group}\n`, ...members.map(part)] : [];
  });
  const { machine, rounds } = read[0];
  const remarks = join(docs, 'performance', 'remarks.md');
  writeFileSync(
    join(docs, 'performance.md'),
    `# Performance

Written by \`npm run bench\`: contestants take turns on one PostgreSQL, ${rounds} rounds; a ratio is between two of the same
round, and what is shown is the median of the rounds. Dots are rounds, bars medians. ${machine.settings}.

${machine.cores} cores (${machine.cpu}), ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${machine.postgresql}, Emmett ${machine.emmett}, message-db ${machine.messageDb}; ${machine.date}.

${parts.join('\n')}${existsSync(remarks) ? `\n${readFileSync(remarks, 'utf8')}` : ''}`,
  );
};
