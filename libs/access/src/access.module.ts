import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { Country } from '#kernel';
import { NODE_COUNTRY, PermissionGuard } from './permission.guard.ts';
import { RoutesDeclarePermissions } from './routes-declare-permissions.ts';
import { TokenVerifier } from './token.verifier.ts';

@Module({})
export class AccessModule {
  /** `country`: the process is that country's node and serves its own callers only. `jwks`: else `VECINDAD_JWKS`. */
  static forRoot({
    country,
    jwks = process.env['VECINDAD_JWKS'],
  }: { country?: Country; jwks?: string } = {}): DynamicModule {
    if (!jwks)
      throw new Error(
        'VECINDAD_JWKS is not set: the key set that verifies tokens, a file or an https address',
      );
    return {
      module: AccessModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: TokenVerifier, useValue: new TokenVerifier(jwks) },
        { provide: NODE_COUNTRY, useValue: country },
        { provide: APP_GUARD, useClass: PermissionGuard },
        RoutesDeclarePermissions,
      ],
    };
  }
}
