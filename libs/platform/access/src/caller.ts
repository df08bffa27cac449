import { Rejected, type Country } from '#platform/kernel';

/** Who asks, as the token says: which person or system, of which agency, of which country, in which roles. */
export interface Caller {
  readonly subject: string;
  readonly country: Country;
  readonly agency: string;
  readonly roles: readonly string[];
  /** Until when the token counts here: milliseconds since 1970. What lasts longer than a request ends with it. */
  readonly expires: number;
  /** Which token it was: for asking later whether it still counts. */
  readonly token: {
    /** The print of the key that signed it. */
    readonly key: string;
    /** `jti` */
    readonly id?: string;
    /** `iat`, in milliseconds since 1970 */
    readonly issued: number;
  };
}

/** A token that its issuer signed and that does not count all the same: the security log says whose it was, no answer does. */
export class CallerRefused extends Rejected {
  constructor(
    code: 'token.expired' | 'token.revoked' | 'caller.agency-mismatch',
    facts: Rejected['facts'],
    readonly caller: Caller,
  ) {
    super(code, facts);
  }
}

declare module 'express' {
  interface Request {
    caller?: Caller;
    /** Whose token it was that does not count. */
    refused?: Caller;
  }
}
