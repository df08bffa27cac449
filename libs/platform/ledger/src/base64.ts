/**
 * Reads standard base64 (RFC 4648 §4) in its one canonical spelling, so that no two texts stand for the same bytes: a
 * signature could otherwise be respelled without ceasing to verify.
 * @returns nothing when the text is not canonical base64
 */
export const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
};
