import type { EventStore } from '#platform/event-store';
import { streamOf, type Country } from '#platform/kernel';
import type { Signer } from '#platform/ledger';
import type { Keyring } from './keyring.ts';
import { signingKey, type SigningKeyRotated } from './signing-key.ts';

/** Signs for the country what is no ledger: by the key that it has last taken into use, which everybody has been told. */
export class SignerInUse {
  constructor(
    private readonly keyring: Keyring,
    private readonly store: Pick<EventStore, 'load'>,
    private readonly country: Country,
  ) {}

  async signer(): Promise<Signer> {
    const { events } = await this.store.load(streamOf(signingKey, this.country));
    const last = events.at(-1) as SigningKeyRotated | undefined;
    return last ? this.keyring.signer(last.data.keyId) : this.keyring.first();
  }
}
