import { Inject, Injectable } from '@nestjs/common';
import { laterBy, type Instant } from '#platform/kernel';
import type { Reaction, ToDo } from '#platform/reactions';
import { VAULT, type Vault } from './vault.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Turns the vault's epochs once a day (`Vault.turn`): keys begin, pass on what is under them and are destroyed as the certificates
 * of erasure promise. Several processes of a node may do this; one at a time does, and another finds nothing left to do.
 */
@Injectable()
export class DailyTurn implements Reaction {
  readonly name = 'vault-turn';
  #turned: Instant | undefined;

  constructor(@Inject(VAULT) private readonly vault: Pick<Vault, 'turn'>) {}

  /** The date alone wakes it. */
  watch(): () => void {
    return () => undefined;
  }

  async look(now: Instant): Promise<ToDo> {
    const next = this.#turned && laterBy(DAY_MS, this.#turned);
    if (next && now < next) return { effects: [], next };
    return {
      effects: [
        {
          cause: now,
          carryOut: async () => {
            // Where another is at it, it is looked again: that one may be cut off.
            if (await this.vault.turn()) this.#turned = now;
          },
        },
      ],
    };
  }
}
