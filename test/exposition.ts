/** One series with its value. */
export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly series: readonly Series[];
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/;
/** As Go reads a float, which is what Prometheus does: NaN in any case. */
const VALUE = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan|[+-]inf)$/i;
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  gauge: [''],
  counter: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

const labelsOf = (text: string, line: string): Record<string, string> => {
  const labels: Record<string, string> = {};
  for (let rest = text; rest !== '';) {
    const [whole, name, value] = LABEL.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`labels that cannot be read: ${line}`);
    if (Object.hasOwn(labels, name!)) throw new Error(`a label twice: ${line}`);
    labels[name!] = value!.replace(/\\(.)/g, (_, of: string) => (of === 'n' ? '\n' : of));
    rest = rest.slice(whole.length);
  }
  return labels;
};

const numberOf = (text: string): number =>
  text.endsWith('Inf') ? (text.startsWith('-') ? -Infinity : Infinity) : Number(text);

const seriesOf = (line: string): Series => {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
  if (name === undefined) throw new Error(`not a sample: ${line}`);
  if (!VALUE.test(value!)) throw new Error(`not a value: ${line}`);
  return { name, labels: labelsOf(labels, line), value: numberOf(value!) };
};

/** Buckets grow, end with +Inf, and that one is the count. */
const checkHistogram = (name: string, series: readonly Series[]): void => {
  const groups = new Map<string, Series[]>();
  for (const one of series.filter((each) => each.name === `${name}_bucket`)) {
    const { le, ...others } = one.labels;
    if (le === undefined) throw new Error(`${name}: a bucket without its bound`);
    const key = JSON.stringify(others);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, buckets] of groups) {
    const bounds = buckets.map(({ labels }) => numberOf(labels['le']!));
    const grow = buckets.every(
      ({ value }, index) =>
        index === 0 || (value >= buckets[index - 1]!.value && bounds[index]! > bounds[index - 1]!),
    );
    const count = series.find((one) => one.name === `${name}_count` && JSON.stringify(one.labels) === key);
    if (!grow || bounds.at(-1) !== Infinity || count?.value !== buckets.at(-1)!.value)
      throw new Error(`${name}: buckets that do not add up`);
  }
};

/**
 * Reads Prometheus' text format 0.0.4, and stricter than Prometheus does: HELP and TYPE once and first, all of a family
 * together, no series twice. @throws on whatever is not so
 */
export const parseExposition = (text: string): ReadonlyMap<string, Family> => {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const families = new Map<string, { type: string; help: string; series: Series[] }>();
  const seen = new Set<string>();
  let [name, help] = ['', ''];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, keyword, of, rest] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (!NAME.test(of!) || families.has(of!)) throw new Error(`a family twice, or no name: ${line}`);
      [name, help] = [of!, rest!];
    } else if (keyword === 'TYPE') {
      if (of !== name || families.has(name) || !SUFFIXES[rest!]) throw new Error(`out of order: ${line}`);
      families.set(name, { type: rest!, help, series: [] });
    } else {
      const series = seriesOf(line);
      const family = families.get(name);
      if (!family || !SUFFIXES[family.type]!.some((suffix) => series.name === name + suffix))
        throw new Error(`outside its family: ${line}`);
      const key = `${series.name} ${JSON.stringify(Object.entries(series.labels).sort())}`;
      if (seen.has(key)) throw new Error(`a series twice: ${line}`);
      seen.add(key);
      family.series.push(series);
    }
  }
  for (const [histogram, { type, series }] of families)
    if (type === 'histogram') checkHistogram(histogram, series);
  return families;
};
