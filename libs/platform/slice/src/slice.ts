import type { Type } from '@nestjs/common';
import type { Permissions } from '#platform/access';
import type { ChannelContracts } from '#platform/contracts';
import type { Migration } from '#platform/database';
import type { DataUpcasters } from '#platform/event-store';
import type { Catalogue } from '#platform/http';
import type { Disclosures } from '#platform/messaging';
import type { Projection } from '#platform/projection';
import type { Reaction } from '#platform/reactions';

/** What a capability brings to one kind of process. */
export interface InProcess {
  /** Its controllers, and what they need. */
  readonly module?: Type;
  /** Read models that are kept there. */
  readonly models?: readonly Projection[];
  /** At a node: what it does because of what happened, or of a date that came. */
  readonly reactions?: readonly Type<Reaction>[];
  /** Tables that are no read model's. */
  readonly migrations?: readonly Migration[];
}

/**
 * All that a capability is. Processes are made from a list of these: what is not in the list is not there, and what one
 * forgets fails the check of the slices. Only the name is asked of everyone: a capability may be a read model over what others
 * publish and nothing else, or commands and nothing else. What it brings to the command line stands beside it, in its
 * `tools`, under the same name.
 */
export interface Slice {
  readonly name: string;
  /** What it has published and may publish, in the channel that it brings. */
  readonly contracts?: ChannelContracts;
  /** In which channels its disclosures are told, its own or the platform's: none, one or several. */
  readonly channels?: readonly string[];
  /** What leaves the country of each of its events. */
  readonly disclosures?: Disclosures;
  /** What its earlier programs recorded, as it has it now. */
  readonly upcasters?: DataUpcasters;
  /** Who may do what. */
  readonly permissions?: Permissions;
  /** Its refusals, in words. */
  readonly problems?: Catalogue;
  /** At a national node: commands, what concerns the caller, read models of what both sides have published. */
  readonly node?: InProcess;
  /** At the shared view: read models that committees share, which auditors can have replayed, and queries over them. */
  readonly view?: InProcess;
  /** At the auditor. */
  readonly auditor?: InProcess;
}
