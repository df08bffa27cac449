import { Failure } from '../failure.ts';
import { inWords, type Rest } from '../rest.ts';
import { BatchSender, type Answer } from './batch-sender.ts';
import { EsiReader, type CrossingLine, type PostOf, type Refusal } from './esi-record.ts';
import { readHeader, type Header } from './header.ts';
import { postByLabel, registeredPosts } from './posts.ts';
import { noProgress, type Progress } from './progress.ts';
import { fieldsOf, RecordSplitter, type RawRecord } from './record-splitter.ts';
import { Rejects, rejectsPathFor } from './rejects.ts';
import { reportOf, Tally, type Report } from './report.ts';
import { Settled } from './settled.ts';
import { examine, textOf, type Source } from './source.ts';
import { TextByLine } from './text-by-line.ts';

export interface ImportOptions {
  readonly file: string;
  /** The node to send to. A dry run asks it for its posts when there is one. */
  readonly rest?: Rest | undefined;
  readonly dryRun?: boolean;
  readonly rejects?: string | undefined;
  /** Skips records that begin on this line or before it. */
  readonly after?: number;
  /** Lines in a request, requests at a time, and how long an unanswering node is waited for. */
  readonly batch?: number;
  readonly inFlight?: number;
  readonly patienceMs?: number;
  readonly progress?: Progress;
  /** Ends the import: requests under way are finished (`stop`) or given up (`abort`). */
  readonly stop?: AbortSignal;
  readonly abort?: AbortSignal;
}

/** A node or a broker that is killed and started again is back by then. */
const longPatience = 120_000;

interface Sendable {
  readonly raw: RawRecord;
  readonly crossing: CrossingLine;
}

/** The records of a file, some at a time, without the header. */
async function* recordsOf(
  source: Source,
  { separator, width }: Header,
  decoder: TextByLine,
): AsyncGenerator<RawRecord[]> {
  const splitter = new RecordSplitter(separator, width);
  let headerSeen = false;
  const withoutHeader = (records: RawRecord[]): RawRecord[] => {
    if (headerSeen || records.length === 0) return records;
    headerSeen = true;
    return records.slice(1);
  };
  for await (const text of textOf(source, decoder)) yield withoutHeader(splitter.push(text));
  yield withoutHeader(splitter.end());
}

/**
 * Imports one file of INEC's register of entries and exits (ESI). The file is read twice: first for its digest, which is
 * part of every record's identity, then record by record, so memory does not grow with it. Throws a Failure when nothing
 * could be begun; what goes wrong later stands in the report.
 */
export const importEsi = async (options: ImportOptions): Promise<Report> => new EsiImport(options).run();

class EsiImport {
  private readonly tally = new Tally();
  private readonly settled = new Settled();
  private readonly decoder = new TextByLine();
  private readonly rejects: Rejects;
  private readonly progress: Progress;
  private readonly sender: BatchSender | undefined;
  private readonly startedAt = performance.now();
  private readonly onWait = (why: string, ms: number): void =>
    this.progress.say(`${why}; next try in ${(ms / 1000).toFixed(1)} s`);
  private failure: Error | undefined;

  constructor(private readonly options: ImportOptions) {
    const { file, rest, dryRun, patienceMs = longPatience, stop, abort } = options;
    this.progress = options.progress ?? noProgress;
    this.rejects = new Rejects(options.rejects ?? rejectsPathFor(file));
    if (rest && !dryRun)
      this.sender = new BatchSender(rest, { forMs: patienceMs, signal: stop, onWait: this.onWait }, abort);
  }

  async run(): Promise<Report> {
    const source = await examine(this.options.file);
    if (source.cut) {
      this.failure = new Failure(
        `${source.cut}, after line ${source.lines}: nothing was sent, as the whole file's digest is part of each record's identity`,
      );
      return this.report(source, undefined, true, true);
    }
    const header = readHeader(source.firstLine, source.path);
    const nothing = new Failure(`${source.path} has a header and no records`);
    if (source.lines < 2) throw nothing;
    const posts = await this.postOf();
    const reader = new EsiReader(header, source.digest, posts ?? asWritten, (column, label) =>
      this.tally.unknownLabel(column, label),
    );
    this.progress.start(source.lines);
    let whole = false;
    try {
      whole = await this.readAll(source, header, reader);
    } catch (error) {
      this.failure ??= error as Error;
    } finally {
      this.progress.stop();
    }
    if (this.failure && !(this.failure instanceof Failure)) throw this.failure;
    if (whole && this.tally.records === 0) throw nothing;
    return this.report(source, header, whole, posts === undefined);
  }

  /** The node's posts by label; undefined in a dry run without a node. */
  private async postOf(): Promise<PostOf | undefined> {
    const { rest, dryRun, patienceMs = longPatience, stop } = this.options;
    if (!rest && !dryRun) throw new Failure('there is no node to send to');
    if (!rest) return undefined;
    try {
      const patience = { forMs: dryRun ? 0 : patienceMs, signal: stop, onWait: this.onWait };
      return postByLabel(await registeredPosts(rest, patience));
    } catch (error) {
      if (dryRun && error instanceof Failure) return undefined;
      throw error;
    }
  }

  /** True when every record was judged. */
  private async readAll(source: Source, header: Header, reader: EsiReader): Promise<boolean> {
    const { after = 0, batch = 2000, inFlight = 3 } = this.options;
    const underWay = new Set<Promise<void>>();
    let waiting: Sendable[] = [];
    const send = async (upTo: number): Promise<void> => {
      const [lines, settle] = [waiting, this.settled.expect(upTo)];
      waiting = [];
      const sending = this.send(lines)
        .then((all) => (all ? settle() : undefined))
        .catch((error: Error) => void (this.failure ??= error))
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
      if (underWay.size >= inFlight) await Promise.race(underWay);
    };

    let upTo = 0;
    try {
      for await (const records of recordsOf(source, header, this.decoder)) {
        const fields = fieldsOf(records, header.separator);
        for (const [index, raw] of records.entries()) {
          if (this.ended) break;
          this.tally.records++;
          upTo = raw.line;
          if (raw.line <= after) this.tally.skipped++;
          else {
            const reading = reader.read(raw, fields[index]);
            if ('crossing' in reading) waiting.push({ raw, crossing: reading.crossing });
            else this.refuse(raw, reading.refusal);
          }
          if (waiting.length >= batch) await send(upTo);
        }
        if (this.ended) break;
      }
      if (!this.ended) await send(upTo);
    } finally {
      await Promise.all(underWay);
      this.tally.unanswered += waiting.length;
    }
    return !this.ended;
  }

  private get ended(): boolean {
    return this.failure !== undefined || (this.options.stop?.aborted ?? false);
  }

  /** Sends some records and counts what became of them; false when some were left without an answer. */
  private async send(lines: Sendable[]): Promise<boolean> {
    const { answers, failure } = this.sender
      ? await this.sender.send(lines.map(({ crossing }) => crossing))
      : { answers: lines.map((): Answer | undefined => undefined), failure: undefined };
    for (const [index, { raw, crossing }] of lines.entries()) {
      const answer = answers[index];
      if (this.options.dryRun) this.tally.accepted(crossing);
      else if (!answer) this.tally.unanswered++;
      else if (answer.status === 'refused') this.refuse(raw, refusalOf(answer));
      else {
        this.tally[answer.status]++;
        this.tally.accepted(crossing);
      }
    }
    this.failure ??= failure;
    const { recorded, repeated, refused } = this.tally;
    this.progress.at(
      this.settled.upTo,
      this.options.dryRun
        ? `${this.tally.records} records, ${refused.total} refused`
        : `${recorded} recorded, ${repeated} repeated, ${refused.total} refused`,
    );
    return this.options.dryRun === true || answers.every((answer) => answer !== undefined);
  }

  private refuse(raw: RawRecord, refusal: Refusal): void {
    this.tally.refuse(refusal);
    this.rejects.add(raw.line, refusal, raw.text);
  }

  private report(
    source: Source,
    header: Header | undefined,
    whole: boolean,
    postsUnchecked: boolean,
  ): Report {
    return reportOf(source, header, this.tally, {
      windows1252Lines: this.decoder.otherLines,
      dryRun: this.options.dryRun ?? false,
      postsUnchecked,
      outcome: this.failure ? 'failed' : whole ? 'complete' : 'interrupted',
      judgedUpTo: this.settled.upTo,
      resent: this.sender?.resent ?? 0,
      startedAt: this.startedAt,
      failure: this.failure?.message,
      rejects: this.rejects.close(whole && !this.options.after && !this.failure),
    });
  }
}

const asWritten: PostOf = (label) => label || undefined;

const refusalOf = ({ problem }: Answer): Refusal => ({
  code: problem?.code ?? 'refused',
  reason: problem ? inWords(problem) : 'the node gave no reason',
});
