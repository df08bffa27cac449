import type { Command } from 'commander';
import type { FactLoader } from './facts.ts';
import type { Story } from './story.ts';

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
  /** Below `vecindad load`: facts from files that somebody keeps. */
  readonly loaders?: readonly Command[];
  /** Lived on a running system by `vecindad stories`. @param mark tells one run's names from another's */
  readonly stories?: (mark: string) => readonly Story[];
}
