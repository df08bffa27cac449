import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Decide, type Told } from '#platform/event-store';
import { Answer } from '#platform/http';
import type { Command, Decider, DomainEvent } from '#platform/kernel';

/** What is answered to an act: of what, and the version of this side’s half after it. */
export interface CommitteeActAnswer {
  readonly id: string;
  readonly version: number;
  /** What the act named: a version of an acta, an item of an agenda. */
  readonly named?: string;
}

interface Performance {
  readonly status?: number;
  readonly expected?: number | undefined;
  /** Where it is found. */
  readonly at: string;
}

/** Digits of a name that nobody gave. */
export const DRAWN_DIGITS = 12;

/** Carries out this country's acts. */
@Injectable()
export class Performed {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  async act<S, C extends Command, E extends DomainEvent>(
    decider: Decider<S, C, E>,
    id: string,
    command: C,
    { status = 200, expected, at }: Performance,
    namedIn: (data: Record<string, unknown>) => string | undefined = () => undefined,
  ): Promise<Answer<CommitteeActAnswer>> {
    const handled: Told<E> = await this.commands.execute(new Decide(decider, id, command, { expected }));
    const [event] = handled.events;
    const { version, shown } = handled;
    const named = event && namedIn(event.data as Record<string, unknown>);
    return new Answer(
      { id, version, ...(named ? { named } : {}) },
      { status, version, position: shown, location: `/v1/${at}/${id}` },
    );
  }
}
