import { basename } from 'node:path';
import { inOneLine } from '#platform/kernel';
import { Failure, noProgress, type Progress } from '#tools/terminal';
import { inWords, Refused, type Patience, type Rest } from '#tools/client';
import { BatchSender, type Answer } from './batch-sender.ts';
import { EarlierRows, rowId } from './earlier-rows.ts';
import { EsiReader, type CrossingLine, type PostOf, type Refusal } from './esi-record.ts';
import type { Header } from './header.ts';
import { ImportsAtNode, type Comparison, type Declaration } from './imports-at-node.ts';
import { planFor, type Choice } from './in-already.ts';
import { headerOf, lookAhead, recordsOf, type LookedAt } from './look-ahead.ts';
import { postByLabel, registeredPosts } from './posts.ts';
import { fieldsOf, type RawRecord } from './record-splitter.ts';
import { Rejects, rejectsPathFor } from './rejects.ts';
import { reportOf, Tally, type Report } from './report.ts';
import { Occurrences, partKey, rowDigest, rowKey } from './row-content.ts';
import { Settled } from './settled.ts';
import { openSource, type Source } from './source.ts';
import { decodingOf } from './text-coding.ts';

export interface ImportOptions {
  readonly file: string;
  /** The node to send to. A dry run asks it for its posts when there is one. */
  readonly rest?: Rest | undefined;
  readonly dryRun?: boolean;
  readonly rejects?: string | undefined;
  /** Skips records that begin on this line or before it. */
  readonly after?: number;
  /** What to do where something of the file is in already; `ask` where nothing was chosen and somebody is there. */
  readonly choice?: Choice;
  readonly ask?: ((comparison: Comparison) => Promise<Choice | undefined>) | undefined;
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

/** How often it is said how far the first reading is. */
const sayEveryMs = 5_000;

interface Sendable {
  readonly raw: RawRecord;
  readonly crossing: CrossingLine;
}

/** Under which import rows go, and which rows of the one it replaces are there. */
interface Under {
  readonly import: string;
  readonly earlier?: EarlierRows | undefined;
}

/**
 * Imports one file of INEC's register of entries and exits (ESI). The file is read twice: first to see what it holds, which is
 * compared with what is in already, then record by record; memory grows by some thirty bytes a record, to tell equal rows
 * apart. Throws a Failure when nothing could be begun; what goes wrong later stands in the report.
 */
export const importEsi = async (options: ImportOptions): Promise<Report> => new EsiImport(options).run();

class EsiImport {
  private readonly tally = new Tally();
  private readonly settled = new Settled();
  private readonly rejects: Rejects;
  private readonly progress: Progress;
  private readonly sender: BatchSender | undefined;
  private readonly imports: ImportsAtNode | undefined;
  private readonly patience: Patience;
  private readonly startedAt = performance.now();
  private comparison: Comparison | undefined;
  private under: Under | undefined;
  /** Something is in already, and nobody chose to go on. */
  private stopped = false;
  private failure: Error | undefined;

  constructor(private readonly options: ImportOptions) {
    const { file, rest, dryRun, patienceMs = longPatience, stop, abort } = options;
    this.progress = options.progress ?? noProgress;
    this.rejects = new Rejects(options.rejects ?? rejectsPathFor(file), file);
    this.patience = {
      forMs: dryRun ? 0 : patienceMs,
      signal: stop,
      onWait: (why, ms) => this.progress.say(`${why}; next try in ${(ms / 1000).toFixed(1)} s`),
    };
    if (!rest) return;
    this.imports = new ImportsAtNode(rest, this.patience);
    if (!dryRun) this.sender = new BatchSender(rest, this.patience, abort);
  }

  async run(): Promise<Report> {
    const source = await openSource(this.options.file);
    const header = headerOf(source);
    const posts = await this.postOf();
    const looked = await lookAhead(source, header, posts ?? asWritten, this.onLooked);
    const nothing = new Failure(`${source.path} has a header and no records`);
    if (looked.cut) {
      this.failure = new Failure(
        `${looked.cut}, after line ${looked.lines}: nothing was sent, as what it holds is compared as a whole with what is in already`,
      );
      return this.report(source, undefined, looked, true, true);
    }
    if (looked.records === 0) throw nothing;
    if (!(await this.begin(looked))) {
      this.stopped = true;
      return this.report(source, header, looked, false, posts === undefined);
    }
    const reader = new EsiReader(
      header,
      posts ?? asWritten,
      (column, label, line) => this.tally.unknownLabel(column, label, line),
      looked.order,
    );
    this.progress.start(looked.lines);
    let whole = false;
    try {
      whole = await this.readAll(source, header, reader, looked.whole.digest);
      if (whole) await this.end();
    } catch (error) {
      this.failure ??= error as Error;
    } finally {
      this.progress.stop();
    }
    if (this.failure && !(this.failure instanceof Failure)) throw this.failure;
    return this.report(source, header, looked, whole, posts === undefined);
  }

  private saidAt = performance.now();
  private readonly onLooked = (lines: number): void => {
    if (this.options.stop?.aborted) throw new Failure('interrupted before anything was sent');
    if (performance.now() - this.saidAt < sayEveryMs) return;
    this.saidAt = performance.now();
    this.progress.say(`${lines} lines looked at, nothing sent yet`);
  };

  /** The node's posts by label; undefined in a dry run without a node. */
  private async postOf(): Promise<PostOf | undefined> {
    const { rest, dryRun } = this.options;
    if (!rest && !dryRun) throw new Failure('there is no node to send to');
    if (!rest) return undefined;
    try {
      return postByLabel(await registeredPosts(rest, this.patience));
    } catch (error) {
      if (dryRun && error instanceof Failure) return undefined;
      throw error;
    }
  }

  /** Asks what is in already, and declares what is going to be sent; false where nothing is to be sent. */
  private async begin({ content, whole }: LookedAt): Promise<boolean> {
    // Where no row can be told as a crossing there is nothing to declare, and nothing to send.
    if (!this.imports || content.all.rows === 0) return true;
    const { dryRun, choice: said = {}, ask } = this.options;
    const parts = content.parts();
    const head = (choice: Choice, id = 'esi'): Declaration => ({
      id,
      file: inOneLine(basename(this.options.file)).slice(-200),
      digest: whole.digest,
      content: content.all.toString(),
      rows: content.all.rows,
      replaces: choice.replaces,
      again: choice.again ? true : undefined,
    });
    const compare = async (choice: Choice): Promise<Comparison> =>
      (this.comparison = await this.imports!.compare(head(choice), parts));
    let choice = said;
    try {
      let plan = planFor(head(choice), await compare(choice), choice);
      if (dryRun) return true;
      const { same, replaced: named } = this.comparison!;
      if (choice.replaces !== undefined && !named)
        throw new Failure(`--replaces ${choice.replaces}: your agency has no such import`);
      if (same?.state === 'withdrawing')
        throw new Failure(
          `the import ${same.id} of this register is being withdrawn: finish that first, with import withdraw ${same.id}`,
        );
      if (plan.go === 'no') {
        const answer = await ask?.(this.comparison!);
        if (!answer) return false;
        choice = answer;
        plan = planFor(head(choice), await compare(choice), choice);
        if (plan.go === 'no') return false;
      }
      if (plan.go === 'new') await this.imports.declare(head(choice, plan.import), parts);
      const { replaced } = this.comparison!;
      this.under = {
        import: plan.import,
        earlier: replaced && (await EarlierRows.of(this.imports, replaced.of, replaced)),
      };
      return true;
    } catch (error) {
      // Who may not read imports, or asks no node, still sees what the file holds.
      if (dryRun && error instanceof Failure) return true;
      throw error instanceof Refused && error.problem.code === 'import.in-already'
        ? new Failure(error.message)
        : error;
    }
  }

  /** Annuls what the file does not have any more of the import that it replaces, and says that all was sent. */
  private async end(): Promise<void> {
    if (!this.under || this.failure) return;
    for (const lines of batchesOf(this.under.earlier?.leftOver() ?? [], this.options.batch ?? 2000)) {
      const key = `replaced by ${this.under.import}`;
      const { answers, failure } = await this.sender!.send(
        lines.map((id) => ({ act: 'annul', id, key, reason: 'other', note: key })),
      );
      this.failure ??= failure;
      const refused = answers.find((answer) => answer?.status === 'refused');
      if (refused) this.failure ??= new Failure(`a row could not be annulled: ${refusalOf(refused).reason}`);
      this.tally.annulled += answers.filter((answer) => answer && answer.status !== 'refused').length;
      if (this.failure || answers.some((answer) => !answer)) return;
    }
    // Rows that another run left out are not judged by this one.
    if (this.options.after) return;
    const { recorded, repeated, refusedByNode: refused, kept, annulled } = this.tally;
    await this.imports!.close(this.under.import, { recorded, repeated, refused, kept, annulled });
  }

  /** True when every record was judged. */
  private async readAll(source: Source, header: Header, reader: EsiReader, digest: string): Promise<boolean> {
    const { after = 0, batch = 2000, inFlight = 3 } = this.options;
    const underWay = new Set<Promise<void>>();
    const occurrences = new Occurrences();
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
    const take = (raw: RawRecord, fields: readonly string[] | undefined): void => {
      const reading = reader.read(raw, fields);
      if ('noRecord' in reading) return void this.tally.noRecords++;
      this.tally.records++;
      upTo = raw.line;
      if ('refusal' in reading) {
        if (raw.line <= after) this.tally.skipped++;
        else this.refuse(raw, reading.refusal);
        return;
      }
      const { occurredAt, post } = reading.crossing;
      const key = rowKey(rowDigest(reading.crossing));
      // Counted also where it is skipped: which of equal rows a row is must not depend on where a run begins.
      const occurrence = occurrences.next(key);
      const there = this.under?.earlier?.has(partKey(occurredAt, post), key, occurrence) ?? false;
      if (raw.line <= after) this.tally.skipped++;
      else if (there) this.tally.kept++;
      else {
        const id = rowId(this.under?.import ?? 'esi', occurredAt, post, key, occurrence);
        waiting.push({ raw, crossing: { id, ...reading.crossing } });
      }
    };
    try {
      const pieces = recordsOf(source, header, decodingOf(source.coding));
      for (;;) {
        const piece = await pieces.next();
        if (piece.done) {
          if (piece.value.digest !== digest)
            throw new Failure(`${source.path} changed while it was read: import it again`);
          break;
        }
        const fields = fieldsOf(piece.value, header.separator);
        for (const [index, raw] of piece.value.entries()) {
          if (this.ended) break;
          take(raw, fields[index]);
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
      else if (answer.status === 'refused') {
        this.tally.refusedByNode++;
        this.refuse(raw, refusalOf(answer));
      } else {
        this.tally[answer.status === 'repeated' ? 'repeated' : 'recorded']++;
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
    looked: LookedAt,
    whole: boolean,
    postsUnchecked: boolean,
  ): Report {
    return reportOf(source, header, looked, this.tally, {
      dryRun: this.options.dryRun ?? false,
      postsUnchecked,
      outcome: this.failure ? 'failed' : this.stopped ? 'in-already' : whole ? 'complete' : 'interrupted',
      import: this.under?.import,
      inAlready: this.comparison,
      judgedUpTo: this.settled.upTo,
      resent: this.sender?.resent ?? 0,
      startedAt: this.startedAt,
      failure: this.failure?.message,
      rejects: this.rejects.close(whole && !this.options.after && !this.failure),
    });
  }
}

function* batchesOf<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

const asWritten: PostOf = (label) => label || undefined;

const refusalOf = ({ problem }: Answer): Refusal => ({
  code: problem?.code ?? 'refused',
  reason: problem ? inWords(problem) : 'the node gave no reason',
});
