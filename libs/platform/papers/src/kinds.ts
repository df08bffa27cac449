import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { fileTypeFromFile } from 'file-type';

/** What a paper may be: by its media type, how its file's name ends, and what its first bytes say it is. */
export const kinds = {
  'application/pdf': { extension: 'pdf', magic: 'application/pdf' },
  'image/png': { extension: 'png', magic: 'image/png' },
  'image/jpeg': { extension: 'jpg', magic: 'image/jpeg' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    magic: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  'application/vnd.oasis.opendocument.text': {
    extension: 'odt',
    magic: 'application/vnd.oasis.opendocument.text',
  },
  /** Text has no first bytes of its own: it is what is UTF-8 without control characters, and nothing else by its first bytes. */
  'text/plain': { extension: 'txt', magic: undefined },
  'text/csv': { extension: 'csv', magic: undefined },
} as const satisfies Record<string, { readonly extension: string; readonly magic: string | undefined }>;

export type PaperKind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as PaperKind[];

export const isKind = (mediaType: string): mediaType is PaperKind => Object.hasOwn(kinds, mediaType);

/** All of it: a form feed and the line ends are the only control characters that texts have. */
const isText = async (file: string): Promise<boolean> => {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
      if (/[^\P{Cc}\t\n\r\f]/u.test(utf8.decode(chunk, { stream: true }))) return false;
    utf8.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
};

/** Whether a file is of the kind that it was called. */
export const isOfKind = async (file: string, kind: PaperKind): Promise<boolean> => {
  const { magic } = kinds[kind];
  const found = (await fileTypeFromFile(file))?.mime;
  return magic === undefined ? found === undefined && (await isText(file)) : found === magic;
};
