import type { Instant } from '#platform/kernel';
import { behind, CLOCK_SKEW_MS } from '../clock.ts';
import type { LedgerReader, Reading } from './ledger-reader.ts';
import { INBOX, SEAL_WITHIN_MS, type InboxSettings } from './settings.ts';

/** A ledger that is being read. */
export interface OpenLedger {
  readonly reader: LedgerReader;
  /** Since when an event waits for its seal, by the steady clock. */
  unsealedSince: number | undefined;
}

/** What is told of ledgers that take effect and are not as they should be: seals that are missing, or ahead of the time. */
export class Findings {
  /** Ledgers whose country was told of as sealing a moment that is still to come, and has not sealed another since. */
  readonly #ahead = new Set<string>();
  /** How far PostgreSQL's clock is ahead of the steady one here, in milliseconds: this machine's own may be set back. */
  #clock = 0;

  constructor(
    private readonly settings: InboxSettings,
    /** A steady clock, in milliseconds. */
    private readonly now: () => number,
  ) {}

  async setClock(): Promise<void> {
    this.#clock = (await this.settings.archive.clock()) - this.now();
  }

  /** No country can have told all that it records later than this. */
  latestBelieved(): Instant {
    const { clockSkew = CLOCK_SKEW_MS } = this.settings;
    return behind(this.#clock + this.now(), clockSkew);
  }

  /** Told once, not with every seal of a clock that is ahead. What they cover was kept; only the moment counts for nothing. */
  async ofTheFuture(ledger: string, { fromTheFuture, sealed }: Reading): Promise<void> {
    const [first] = fromTheFuture;
    if (!first) return void (sealed.length > 0 && this.#ahead.delete(ledger));
    if (this.#ahead.has(ledger)) return;
    this.#ahead.add(ledger);
    const [code, record] = ['seal.from-the-future', first.record.value];
    const detail = `says that all is told up to ${first.asOf}, and here it is ${this.latestBelieved()} at the latest`;
    if (await this.settings.quarantine.keep({ consumer: INBOX, ledger, code, detail, record }))
      this.settings.log(`ALARM ${ledger}: ${code}: ${detail}`);
  }

  /** Notes since when a ledger's last events wait for their seal. */
  noteSeals(opened: OpenLedger, reading: Reading): void {
    if (reading.sealed.length > 0 || !opened.reader.unsealed) opened.unsealedSince = undefined;
    if (opened.reader.unsealed) opened.unsealedSince ??= this.now();
  }

  /** Raises the alarm of what has waited for its seal too long. */
  async ofMissingSeals(open: ReadonlyMap<string, OpenLedger>): Promise<void> {
    const { quarantine, sealWithin = SEAL_WITHIN_MS } = this.settings;
    for (const [ledger, { reader, unsealedSince }] of open) {
      const late = unsealedSince !== undefined && this.now() - unsealedSince >= sealWithin;
      if (!late || !reader.unsealed) continue;
      const code = 'record.unsealed';
      const detail = `no seal of ${ledger} covers this record; without one it has no effect`;
      const record = reader.unsealed.value;
      if (await quarantine.keep({ consumer: INBOX, ledger, position: reader.size, code, detail, record }))
        this.settings.log(`ALARM ${ledger}: ${code}: ${detail}`);
    }
  }
}
