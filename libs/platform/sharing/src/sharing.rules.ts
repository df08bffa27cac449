import type { Basis, SubjectMatter } from '#platform/contracts';
import type { Rule } from '#platform/kernel';
import type { Authorisation } from './authorisations.ts';

/** Who shares what with whom, under which article, as a command has it. What is not known is covered by no article. */
export interface Sharing {
  readonly matter: SubjectMatter | undefined;
  /** Codes of all agencies that take part, of both sides. */
  readonly agencies: readonly (string | undefined)[];
  readonly basis: Basis | undefined;
  /** The article as it stands on the day of the command, where it is known here. */
  readonly authorisation: Authorisation | undefined;
}

/** What every decision to share abides by, whatever the capability. */
export interface SharingRules<C> {
  /** `sharing.no-basis`, `sharing.basis-suspended`, `sharing.basis-not-in-force` */
  readonly basisInForce: Rule<C, unknown>;
  /** `sharing.not-covered` */
  readonly coveredByTheArticle: Rule<C, unknown>;
}

/** Facts of a rejection that the field `basis` is to blame for. */
const ofTheBasis = (basis: Basis | undefined): object => ({ field: 'basis', ...basis });

/**
 * The rules of sharing over a capability's own commands. They belong together, in this order: the second says nothing of whether
 * the article is in force.
 * @param sharingIn what a command shares
 */
export const sharingRules = <C>(sharingIn: (command: C) => Sharing): SharingRules<C> => ({
  basisInForce: (command) => {
    const { basis, authorisation } = sharingIn(command);
    if (!authorisation) return { code: 'sharing.no-basis', facts: { ...ofTheBasis(basis) } };
    if (authorisation.operating) return undefined;
    const { suspended, stage, from, until } = authorisation;
    return stage === 'suspended' && suspended
      ? { code: 'sharing.basis-suspended', facts: { ...ofTheBasis(basis), ...suspended } }
      : { code: 'sharing.basis-not-in-force', facts: { ...ofTheBasis(basis), stage, from, until } };
  },
  coveredByTheArticle: (command) => {
    const { matter, agencies, basis, authorisation } = sharingIn(command);
    const named = (agency: string | undefined): boolean =>
      agency !== undefined && authorisation!.agencies.includes(agency);
    const covered =
      authorisation !== undefined &&
      matter !== undefined &&
      authorisation.matters.includes(matter) &&
      agencies.every(named);
    return covered
      ? undefined
      : { code: 'sharing.not-covered', facts: { ...ofTheBasis(basis), matter, agencies } };
  },
});
