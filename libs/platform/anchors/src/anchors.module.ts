import { Module, type DynamicModule } from '@nestjs/common';
import { ANCHOR_SECRET } from './anchors.ts';
import type { AnchorSecret } from './secret.ts';

/** Gives the reaction what it makes anchors with. */
@Module({})
export class AnchorsModule {
  static forRoot(secret: AnchorSecret): DynamicModule {
    return {
      module: AnchorsModule,
      global: true,
      providers: [{ provide: ANCHOR_SECRET, useValue: secret }],
      exports: [ANCHOR_SECRET],
    };
  }
}
