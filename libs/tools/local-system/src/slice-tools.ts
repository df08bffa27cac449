import type { Command } from 'commander';
import type { FactLoader } from './facts.ts';
import type { Story } from './story.ts';
import type { Rest } from '#tools/client';

/** What a capability takes of a folder of lists, each row a source’s claim about the past. */
export interface PastFacts {
  /** Names of the files that it reads; a folder need not have all of them. */
  readonly files: readonly string[];
  /**
   * Reads a folder that has one of them, or, without a folder, what comes with the program; nothing is told before all is read.
   * @returns what tells it to a node, and says in words what was told. @throws {Failure} that names the file, the line and the column
   */
  readonly read: (folder?: string) => Promise<(rest: Rest, stop?: AbortSignal) => Promise<string>>;
}

/**
 * What a capability brings to the command line and to a local system: beside its `Slice`, and loaded without it, so that
 * a command does not load what a process is made of.
 */
export interface SliceTools {
  /** As the slice is called. */
  readonly name: string;
  /** Real facts that every system begins with. */
  readonly reference?: FactLoader;
  /** Something to look at, which says so where it is generated. */
  readonly sample?: FactLoader;
  /** Below `vecindad import`. */
  readonly importers?: readonly Command[];
  /** What it takes of lists of the past that somebody keeps, by `vecindad load`. */
  readonly past?: PastFacts;
  /** Lived on a running system by `vecindad stories`. @param mark tells one run's names from another's */
  readonly stories?: (mark: string) => readonly Story[];
}
