import { Failure } from '#tools/terminal';
import { BatchSender } from '../import/batch-sender.ts';
import type { CrossingLine } from '../import/esi-record.ts';
import { PATIENCE_MS, type FactLoader } from '#tools/local-system';
import { Rest } from '#tools/client';
import { ecuadorPosts } from './ecuador-posts.ts';
import { ecuadoriansEntering, foreignersEntering2021, years } from './january-counts.ts';
import { generator, proportionally, type Draw } from './sampling.ts';
import type { ReferencePost } from './sources.ts';

export type SampleCrossing = CrossingLine & { readonly generated: true };

export const SAMPLE_SIZE = 4000;

/** Any; fixed, so that every system has the same sample. */
const SEED = 20_170_101;

/** One real count: so many persons of a nationality entered at a post in a January. */
export interface JanuaryCount {
  readonly post: string;
  readonly year: number;
  /** `ECU`, or nothing but the counts' own label: they do not say which other nationality. */
  readonly nationality?: string;
  readonly nationalityLabel?: string;
  readonly persons: number;
}

export const januaryCounts: readonly JanuaryCount[] = [
  ...Object.entries(ecuadoriansEntering).flatMap(([post, counts]) =>
    years.flatMap((year, index) => {
      const persons = counts[index];
      return persons === undefined ? [] : [{ post, year, nationality: 'ECU', persons }];
    }),
  ),
  ...Object.entries(foreignersEntering2021).map(([post, persons]) => ({
    post,
    year: 2021,
    nationalityLabel: 'extranjero',
    persons,
  })),
];

const offsets: Readonly<Record<string, string>> = {
  'America/Guayaquil': '-05:00',
  'Pacific/Galapagos': '-06:00',
};

/** From the first to before the last hour: airports never close, border posts and ports mostly do at night. */
const hoursOf = ({ id, kind }: ReferencePost): readonly [number, number] =>
  id === 'san-miguel' ? [6, 18] : kind === 'air' ? [0, 24] : [6, 22];

const two = (number: number): string => String(number).padStart(2, '0');

const momentIn = (year: number, post: ReferencePost, draw: Draw): string => {
  const [day, hour] = [two(draw(1, 32)), two(draw(...hoursOf(post)))];
  return `${year}-01-${day}T${hour}:${two(draw(0, 60))}:${two(draw(0, 60))}${offsets[post.timeZone]}`;
};

/** The sample: how many entered where and when follows the real counts, each crossing is invented and says so. */
export const sampleCrossings = (size = SAMPLE_SIZE): SampleCrossing[] => {
  const draw = generator(SEED);
  const posts = new Map(ecuadorPosts.map((post) => [post.id, post]));
  const shares = proportionally(
    size,
    januaryCounts.map(({ persons }) => persons),
  );
  return januaryCounts
    .flatMap(({ year, post: id, persons: _, ...nationality }, index) => {
      const post = posts.get(id)!;
      return Array.from({ length: shares[index]! }, () => ({
        post: post.id,
        direction: 'entry',
        occurredAt: momentIn(year, post, draw),
        mode: post.kind,
        ...nationality,
        generated: true as const,
      }));
    })
    .map((crossing, index) => ({ id: `sample-${index + 1}`, ...crossing }));
};

/** What a node answers when an earlier version's sample is there under the same id. */
const kept = new Set(['crossing.recorded-otherwise', 'crossing.annulled']);

const BATCH = 1000;

/** Sends the sample to Ecuador's node; what is there already adds nothing. @throws {Failure} at the first refusal */
export const loadSampleCrossings = async (
  ...[system, log, stop, size]: [...Parameters<FactLoader>, size?: number]
): Promise<void> => {
  const crossings = sampleCrossings(size);
  const rest = new Rest(system.nodes.EC.url, system.tokens['border-officer-ec']);
  const sender = new BatchSender(rest, { forMs: PATIENCE_MS, signal: stop }, stop);
  let recorded = 0;
  for (let start = 0; start < crossings.length; start += BATCH) {
    const lines = crossings.slice(start, start + BATCH);
    const { answers, failure } = await sender.send(lines);
    stop?.throwIfAborted();
    if (failure) throw new Failure(`sample crossings: ${failure.message}`);
    for (const [index, answer] of answers.entries()) {
      const { code, title } = answer?.problem ?? {};
      if (answer?.status === 'refused' && !kept.has(code ?? ''))
        throw new Failure(`sample crossing ${lines[index]!.id} was refused (${code}): ${title}`);
      if (answer?.status === 'recorded') recorded += 1;
    }
  }
  log(
    `sample data: ${crossings.length} crossings, generated in proportion to the January counts of ${years[0]}–${years.at(-1)} (${recorded} new); none of them is real`,
  );
};
