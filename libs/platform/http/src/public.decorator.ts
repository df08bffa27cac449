import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'vecindad:public';

/** Anybody may ask this, without a token. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);
