import { Type } from 'typebox';
import { text, type Of } from './schema.ts';

/** The article under which something is shared. */
export const basis = Type.Object({ instrument: text(100), article: text() });
export type Basis = Of<typeof basis>;
