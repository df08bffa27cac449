import { inOneLine } from '#platform/kernel';
import type { ArchivedEntry, Finding } from '#platform/messaging';

/** Why an archived event cannot be folded or written; it stops its ledger for this projection only. */
export class NotFoldable extends Error {
  /** A message may quote what a neighbour wrote, and goes into logs and answers: it is made one line without control characters. */
  readonly detail: string;

  constructor(
    readonly entry: ArchivedEntry,
    readonly code: string,
    detail: string,
  ) {
    const shown = inOneLine(detail);
    super(`${entry.ledger}/${entry.position}: ${code}: ${shown}`);
    this.name = 'NotFoldable';
    this.detail = shown;
  }

  /** As it is kept aside for a read model. */
  finding({ name }: { readonly name: string }): Finding {
    const { entry, code, detail } = this;
    const { ledger, position, leaf } = entry;
    return { consumer: name, ledger, position, code, detail, record: Buffer.from(leaf) };
  }
}
