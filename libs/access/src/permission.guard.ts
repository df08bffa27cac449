import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { PUBLIC } from '#http';
import { Rejected } from '#kernel';
import { PERMISSION } from './allow.decorator.ts';
import { may } from './permissions.ts';
import { TokenVerifier } from './token.verifier.ts';

/** Default deny: a token that verifies, and a permission that the route names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.verifier.verify(request.header('authorization'));
    if (!permission || !may(caller.roles, permission))
      throw new Rejected('caller.not-permitted', { permission });
    request.caller = caller;
    return true;
  }
}
