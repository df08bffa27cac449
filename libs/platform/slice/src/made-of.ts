import type { Type } from '@nestjs/common';
import { discloseAnchor } from '#platform/anchors';
import { assemble, type Contracts } from '#platform/contracts';
import type { Migration } from '#platform/database';
import type { DataUpcasters } from '#platform/event-store';
import type { Catalogue } from '#platform/http';
import { discloseSigningKey, type Disclosures, type KeptIn, type ToldIn } from '#platform/messaging';
import type { Projection } from '#platform/projection';
import type { Reaction } from '#platform/reactions';
import { discloseReceipt } from '#platform/receipts';
import { sharingProblems } from '#platform/sharing';
import type { Slice } from './slice.ts';

/** What a process is made of, as far as capabilities bring it. */
export interface Parts {
  readonly modules: readonly Type[];
  readonly models: readonly Projection[];
  readonly migrations: readonly Migration[];
  readonly problems: readonly Catalogue[];
  readonly reactions: readonly Type<Reaction>[];
}

/** Of all slices, in their order, what they bring to one kind of process; and the problems that they have in common. */
export const partsOf = (slices: readonly Slice[], process: 'node' | 'view' | 'auditor'): Parts => {
  const brought = slices.flatMap((slice) => slice[process] ?? []);
  return {
    modules: brought.flatMap(({ module }) => module ?? []),
    models: brought.flatMap(({ models }) => models ?? []),
    migrations: brought.flatMap(({ migrations }) => migrations ?? []),
    reactions: brought.flatMap(({ reactions }) => reactions ?? []),
    problems: [sharingProblems, ...slices.flatMap(({ problems }) => (problems ? [problems] : []))],
  };
};

/** What a node makes of its events. */
export interface ToldBySlices {
  readonly disclosures: Disclosures;
  readonly toldIn: ToldIn;
  /** Each whole, disclosed or not: in the private ledger of the first channel of the slice that declares it. */
  readonly keptIn: KeptIn;
  readonly upcasters: DataUpcasters;
}

/** What a node tells of its events, its own keys, receipts and anchors among them, in which channels, and where it keeps them. */
export const tellingOf = (slices: readonly Slice[]): ToldBySlices => {
  const told = [
    ...slices.map(({ disclosures = {}, channels = [] }) => ({ disclosures, channels })),
    { disclosures: discloseSigningKey, channels: ['keys'] },
    { disclosures: discloseReceipt, channels: ['receipts'] },
    { disclosures: discloseAnchor, channels: ['anchors'] },
  ];
  const byType = <T>(of: (channels: readonly string[]) => readonly T[]): Record<string, T> =>
    Object.fromEntries(
      told.flatMap(({ disclosures, channels }) =>
        Object.keys(disclosures).flatMap((type) => of(channels).map((one) => [type, one])),
      ),
    );
  return {
    disclosures: Object.assign({}, ...told.map(({ disclosures }) => disclosures)) as Disclosures,
    toldIn: byType((channels) => [channels]),
    keptIn: byType((channels) => channels.slice(0, 1)),
    upcasters: Object.assign({}, ...slices.map(({ upcasters }) => upcasters)) as DataUpcasters,
  };
};

/** What the countries tell each other, where these are the capabilities. */
export const contractsOfSlices = (slices: readonly Slice[]): Contracts =>
  assemble(slices.flatMap(({ contracts }) => contracts ?? []));
