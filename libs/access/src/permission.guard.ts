import { Inject, Injectable, Optional, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { PUBLIC } from '#http';
import { Rejected, type Country } from '#kernel';
import { PERMISSION } from './allow.decorator.ts';
import { may } from './permissions.ts';
import { TokenVerifier } from './token.verifier.ts';

/** The country of a national node. */
export const NODE_COUNTRY = Symbol('NODE_COUNTRY');

/** Default deny: a token that verifies, a permission that the route names, and at a node a caller of its own country. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    @Optional() @Inject(NODE_COUNTRY) private readonly country?: Country,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<string | undefined>(PERMISSION, handler);
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.verifier.verify(request.header('authorization'));
    if (!permission || !may(caller.roles, permission))
      throw new Rejected('caller.not-permitted', { permission });
    if (this.country && caller.country !== this.country)
      throw new Rejected('caller.other-country', { country: caller.country, node: this.country });
    request.caller = caller;
    return true;
  }
}
