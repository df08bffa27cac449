import type { Type } from '@nestjs/common';
import { assemble, type ChannelContracts, type Contracts } from '#platform/contracts';
import type { Catalogue } from '#platform/http';
import type { DataUpcasters } from '#platform/event-store';
import type { Disclosures } from '#platform/messaging';
import type { Projection } from '#platform/projection';

/**
 * What a capability gives to the processes that it runs in. They are made from a list of these: a capability that is not
 * in the list is not there, and what one forgets does not compile or fails the check of the slices.
 */
export interface Slice {
  readonly name: string;
  /** What leaves the country of each of its events. */
  readonly disclosures: Disclosures;
  /** What it has published and may publish, in the channel that it brings. */
  readonly contracts: ChannelContracts;
  /** In which channels its disclosures are told: its own, or the platform's. */
  readonly channels: readonly string[];
  /** What its earlier programs recorded, as it has it now. */
  readonly upcasters?: DataUpcasters;
  readonly problems: Catalogue;
  /** Read models that committees share, and auditors replay. */
  readonly shared: readonly Projection[];
  /** Read models that a national node keeps of what both sides have published. */
  readonly atNode: readonly Projection[];
  /** Commands and what concerns the caller, at a national node. */
  readonly node: Type;
  /** Queries over the shared read models. */
  readonly view: Type;
}

/** What the countries tell each other, where these are the capabilities. */
export const contractsOfSlices = (slices: readonly Slice[]): Contracts =>
  assemble(slices.map(({ contracts }) => contracts));
