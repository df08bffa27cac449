import { applyDecorators, SetMetadata } from '@nestjs/common';

export const PERMISSION = 'vecindad:permission';

/** Who holds this permission may ask this. A route without `@Allow` or `@Public` keeps its application from starting. */
export const Allow = (permission: string): MethodDecorator =>
  applyDecorators(SetMetadata(PERMISSION, permission));
