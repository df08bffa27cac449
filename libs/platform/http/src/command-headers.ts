import { ApiHeader } from '@nestjs/swagger';

/** Of every command, in the API's description. */
export const CommandHeaders = (): MethodDecorator =>
  ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key is the same command' });
