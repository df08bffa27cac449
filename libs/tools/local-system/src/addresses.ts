import type { Country } from '#platform/kernel';
import { Failure, isAddress, isToken } from '#tools/terminal';
import { homeFromEnvironment } from './home.ts';
import { readLocal, type LocalSystem } from './local-file.ts';
import { Rest } from '#tools/client';

/** Where a command was told to go; what is left out comes from the environment, then from the local system. */
export interface Told {
  readonly url?: string;
  readonly token?: string;
}

/** Which of the local system's services, and as whom. */
type Choice = (local: LocalSystem) => { readonly url: string; readonly token: string | undefined };

const clientFor = (told: Told, choose: Choice): Rest | undefined => {
  const url = told.url ?? process.env['VECINDAD_URL'];
  const token = told.token ?? process.env['VECINDAD_TOKEN'];
  const local = readLocal(homeFromEnvironment());
  const chosen = local && choose(local);
  const address = url ?? chosen?.url;
  if (!address) return undefined;
  if (!isAddress(address))
    throw new Failure(
      `${told.url === undefined ? 'VECINDAD_URL' : '--url'} "${address}" is not an address: write one as http://127.0.0.1:4101`,
    );
  if (token !== undefined && !isToken(token))
    throw new Failure(
      `${told.token === undefined ? 'VECINDAD_TOKEN' : '--token'} is not a whole token: it takes one as it was issued`,
    );
  // The local system's token is for its own services, not for whatever address was given.
  const own = chosen && new URL(address).origin === new URL(chosen.url).origin;
  return new Rest(address, token ?? (own ? chosen.token : undefined));
};

const nowhere =
  'there is no local system here: start it with npm start, set VECINDAD_HOME, or give --url and --token';

/** A country's node, as one of its roles; undefined when none was named and no local system is there. */
export const findNode = (country: Country, told: Told, role = 'border-officer'): Rest | undefined =>
  clientFor(told, ({ nodes, tokens }) => ({
    url: nodes[country].url,
    token: tokens[`${role}-${country.toLowerCase()}`],
  }));

export const nodeAt = (country: Country, told: Told, role?: string): Rest => {
  const rest = findNode(country, told, role);
  if (!rest) throw new Failure(nowhere);
  return rest;
};

/** The auditor's API, as an auditor. */
export const auditorAt = (told: Told): Rest => {
  const rest = clientFor(told, ({ auditor, tokens }) => ({ url: auditor.url, token: tokens['auditor'] }));
  if (!rest) throw new Failure(nowhere);
  return rest;
};
