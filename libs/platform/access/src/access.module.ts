import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GATE } from '#platform/http';
import { Gatekeeper, type Limits } from './gatekeeper.ts';
import { PermissionGuard } from './permission.guard.ts';
import { RoutesDeclarePermissions } from './routes-declare-permissions.ts';
import { SECURITY_LOG_STORE, SecurityLogController } from './security-log.controller.ts';
import type { SecurityLogStore } from './security-log.store.ts';
import { SecurityLog } from './security-log.ts';
import { TokenVerifier, type VerifierSettings } from './token.verifier.ts';

export interface AccessSettings extends VerifierSettings {
  /** Where the security log is kept. */
  readonly log: SecurityLogStore;
  readonly limits: Limits;
}

@Module({})
export class AccessModule {
  static forRoot({ log, limits, ...verifying }: AccessSettings): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [SecurityLogController],
      providers: [
        { provide: TokenVerifier, useValue: new TokenVerifier(verifying) },
        { provide: SECURITY_LOG_STORE, useValue: log },
        { provide: SecurityLog, useFactory: () => new SecurityLog(log) },
        {
          provide: Gatekeeper,
          inject: [TokenVerifier, SecurityLog],
          useFactory: (verifier: TokenVerifier, securityLog: SecurityLog) =>
            new Gatekeeper(verifier, securityLog, limits),
        },
        {
          provide: GATE,
          inject: [Gatekeeper],
          useFactory: (gatekeeper: Gatekeeper) => gatekeeper.before,
        },
        { provide: APP_GUARD, useClass: PermissionGuard },
        RoutesDeclarePermissions,
      ],
      exports: [TokenVerifier, GATE],
    };
  }
}
