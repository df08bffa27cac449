import { Inject, Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PUBLIC } from '#platform/http';
import { PERMISSION } from './permissions.ts';

const METHOD = 'method';

/** A route that says neither who may ask nor that all may keeps the application from starting. */
@Injectable()
export class RoutesDeclarePermissions implements OnModuleInit {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, name } of this.discovery.getControllers()) {
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method]!;
        const verb = this.reflector.get<RequestMethod | undefined>(METHOD, handler);
        if (verb === undefined) continue;
        if (
          this.reflector.get(PUBLIC, handler) === undefined &&
          this.reflector.get(PERMISSION, handler) === undefined
        )
          throw new Error(
            `${name}.${method} (${RequestMethod[verb]}) declares no permission: add @Allow('…') or @Public()`,
          );
      }
    }
  }
}
