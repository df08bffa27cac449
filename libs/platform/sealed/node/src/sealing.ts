import { Inject, Injectable } from '@nestjs/common';
import { LONGEST_SEALED, type Sealed } from '#platform/contracts';
import type { Country, Objection } from '#platform/kernel';
import { seal } from '#platform/sealed';
import { AgencyDirectory } from './agency-directory.ts';

/** Sealing content for an agency, with the key that its country has announced, or the registry's. */
@Injectable()
export class ContentSealing {
  constructor(@Inject(AgencyDirectory) private readonly directory: Pick<AgencyDirectory, 'keyOf'>) {}

  /**
   * @param country whose node seals
   * @param place what it belongs to: it opens nowhere else, see `placeOf`
   * @throws {Rejected} `agency.without-key`, `agency.key-unusable`
   */
  async seal(content: unknown, agency: string, country: Country, place: string): Promise<Sealed> {
    return seal(content, await this.directory.keyOf(agency, country), place);
  }
}

/**
 * Sealed text is longer than what was written, by its letters and a third; a longer one no reader would accept.
 * @param field what its sender wrote, as the command calls it
 */
export const tooLong = ({ jwe }: Sealed, field: string): Objection | undefined =>
  jwe.length > LONGEST_SEALED
    ? { code: 'content.too-long', facts: { field, length: jwe.length, limit: LONGEST_SEALED } }
    : undefined;
