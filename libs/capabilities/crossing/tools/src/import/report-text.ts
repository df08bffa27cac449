import { inDigits, table } from '#tools/terminal';
import { choicesInWords, inAlreadyInWords } from './in-already.ts';
import type { Report, Total } from './report.ts';

const separatorNames: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'vertical bar',
};

const totalsTable = (totals: readonly Total[]): string[] => {
  const posts = [...new Set(totals.map(({ post }) => post))];
  const directions = [...new Set(totals.map(({ direction }) => direction))].sort();
  const persons = (post: string, direction: string): number =>
    totals.find((total) => total.post === post && total.direction === direction)?.persons ?? 0;
  return table([
    ['post', ...directions],
    ...posts.map((post) => [post, ...directions.map((direction) => persons(post, direction))]),
  ]);
};

const readAs = ({ gzip, encoding, windows1252Lines, separator, dates }: Report): string =>
  [
    ...(gzip ? ['gzip'] : []),
    windows1252Lines === 0
      ? encoding.toUpperCase()
      : `Windows-1252 in the ${inDigits(windows1252Lines)} lines that are not valid UTF-8`,
    ...(separator ? [`separated by ${separatorNames[separator] ?? separator}`] : []),
    ...(dates ? [`dates with the ${dates === 'day-first' ? 'day' : 'month'} first`] : []),
  ].join(', ');

const ending = (report: Report): string[] => {
  if (report.outcome === 'in-already')
    return [
      ...inAlreadyInWords(report.inAlready!),
      'Nothing was sent. To go on, choose:',
      ...choicesInWords(report.inAlready!).map((line) => `  ${line}`),
    ];
  const { inAlready } = report;
  if (report.dryRun && inAlready) {
    const words = inAlreadyInWords(inAlready);
    return words.length > 0 ? words : ['Nothing of it is in already.'];
  }
  if (report.outcome === 'interrupted')
    return [
      'Interrupted. Running the same import again continues it and adds nothing twice' +
        (report.judgedUpTo > 0 ? `; --after ${report.judgedUpTo} skips what is settled.` : '.'),
    ];
  if (report.outcome === 'failed')
    return [
      `Failed: ${report.failure}.`,
      ...(report.records > 0 && !report.dryRun ? ['Running it again adds nothing twice.'] : []),
    ];
  return [];
};

/** A report for the person at the terminal. */
export const inText = (report: Report): string => {
  const { refused } = report;
  const unknown = Object.entries(report.unknownLabels);
  const lines = [
    `${report.file}${report.dryRun ? ' (dry run: nothing was sent)' : ''}`,
    ...table([
      ['sha256', report.digest],
      ['read as', readAs(report)],
      ...(report.import ? [['import', report.import]] : []),
    ]),
    ...table([
      ['lines', report.lines],
      ...(report.outcome === 'in-already' ? [] : [['records', report.records]]),
      ...(report.noRecords ? [['headers again, sums, notes', report.noRecords]] : []),
      ...(report.skipped ? [['skipped by --after', report.skipped]] : []),
      ...(report.dryRun
        ? []
        : [
            ['recorded', report.recorded],
            ['repeated', report.repeated],
          ]),
      ...(report.kept ? [['kept of the import replaced', report.kept]] : []),
      ...(report.annulled ? [['annulled of it', report.annulled]] : []),
      ['refused', refused.total],
      ...Object.entries(refused.byReason).map(([code, count]) => [`  ${code}`, count]),
      ...(report.unanswered ? [['unanswered', report.unanswered]] : []),
      ...(report.resent ? [['sent again', report.resent]] : []),
    ]),
    ...(report.resent ? ['An answer was lost on the way: lines recorded without it count as repeated.'] : []),
    ...(report.rejects ? [`refused lines: ${report.rejects}`] : []),
    ...(unknown.length
      ? ['not in the tables (labels are kept as they stand, ages left out), and where first:']
      : []),
    ...table(
      unknown.flatMap(([column, labels]) =>
        Object.entries(labels).map(([label, count]) => {
          const first = report.unknownFirst[column as keyof Report['unknownFirst']]?.[label];
          return [column, `"${label}"`, first === undefined ? '' : `line ${first}`, count];
        }),
      ),
    ),
    ...(report.totals.length
      ? [report.dryRun ? 'persons that would be sent:' : 'persons recorded or repeated:']
      : []),
    ...(report.totals.length ? totalsTable(report.totals) : []),
    ...(report.postsUnchecked
      ? ['Posts go by their labels: no node was asked whether they are registered.']
      : []),
    `${report.seconds.toFixed(1)} s${report.dryRun ? '' : `, ${inDigits(report.perSecond)} crossings/s`}`,
    ...ending(report),
  ];
  return lines.join('\n') + '\n';
};
