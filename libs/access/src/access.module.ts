import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { PermissionGuard } from './permission.guard.ts';
import { RoutesDeclarePermissions } from './routes-declare-permissions.ts';
import { TokenVerifier, type VerifierSettings } from './token.verifier.ts';

@Module({})
export class AccessModule {
  static forRoot(settings: VerifierSettings): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: TokenVerifier, useValue: new TokenVerifier(settings) },
        { provide: APP_GUARD, useClass: PermissionGuard },
        RoutesDeclarePermissions,
      ],
      exports: [TokenVerifier],
    };
  }
}
