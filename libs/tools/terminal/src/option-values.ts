import { InvalidArgumentError, Option } from 'commander';

/** A whole number in digits: not `0x2`, `1e3`, `-0` or a blank. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`);
    return value;
  };

/** What a bearer token is made of (RFC 6750). One copied from a page may be cut short by an ellipsis. */
const tokenForm = /^[A-Za-z0-9._~+/-]+=*$/;

export const isToken = (text: string): boolean => tokenForm.test(text);

export const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

export const urlOption = (whose: string): Option =>
  new Option(
    '--url <address>',
    `${whose} address (default: that of the running local system, or VECINDAD_URL)`,
  ).argParser((text) => {
    if (!isAddress(text)) throw new InvalidArgumentError('It takes an address, as http://127.0.0.1:4101.');
    return text;
  });

export const tokenOption = (whose: string): Option =>
  new Option('--token <token>', `${whose} token (default: the local system's, or VECINDAD_TOKEN)`).argParser(
    (text) => {
      if (!isToken(text))
        throw new InvalidArgumentError(
          'It takes a token whole, as it was issued: letters, digits and - . _ ~ + / only.',
        );
      return text;
    },
  );
