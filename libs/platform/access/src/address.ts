import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/** From where a request came: by TCP, or as the proxy says that TRUST_PROXY names. */
export const addressOf = ({ ip }: Pick<Request, 'ip'>): string => {
  const address = ip ?? 'unknown';
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  return mapped ?? address;
};

/** Who has one IPv6 address has the 2^64 of its network. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const [before = '', after] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const [left, right] = [before, after ?? ''].map((half) => half.split(':').filter(Boolean));
  const missing = after === undefined ? 0 : Math.max(0, 8 - left!.length - right!.length);
  const groups = [...left!, ...Array<string>(missing).fill('0'), ...right!];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};
