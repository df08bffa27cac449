import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { PUBLIC } from '#platform/http';
import { Rejected } from '#platform/kernel';
import { CallerRefused, type Caller } from './caller.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { LOGGED, type LoggedKind } from './logged.decorator.ts';
import { mayAsk, PERMISSION } from './permissions.ts';
import { TokenVerifier } from './token.verifier.ts';

/** Default deny: a token that verifies, and a permission that the route names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    @Inject(Gatekeeper) private readonly gatekeeper: Gatekeeper,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const [request, response] = [
      context.switchToHttp().getRequest<Request>(),
      context.switchToHttp().getResponse<Response>(),
    ];
    request.logged = this.reflector.get<LoggedKind | undefined>(LOGGED, handler);
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
    const caller = await this.#verified(request);
    request.caller = caller;
    this.gatekeeper.admit(request, response, caller);
    if (!mayAsk(caller.roles, handler)) throw new Rejected('caller.not-permitted', { permission });
    return true;
  }

  async #verified(request: Request): Promise<Caller> {
    try {
      return await this.verifier.verify(request.header('authorization'));
    } catch (error) {
      if (error instanceof CallerRefused) request.refused = error.caller;
      throw error;
    }
  }
}
