import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { capabilityContracts } from '#contracts';
import { assemble, type PublishedEvent } from '#platform/contracts';

/** What the countries tell each other, all of it. */
export const contracts = assemble(capabilityContracts);

const libs = new URL('../libs/', import.meta.url);

/** Each library of contracts keeps the samples of its events. */
const folders = [
  'platform/contracts/',
  ...readdirSync(new URL('contracts/', libs)).map((name) => `contracts/${name}/`),
]
  .map((library) => new URL(`${library}src/samples/`, libs))
  .filter((folder) => existsSync(folder));

/** The types of which a sample is stored. */
export const sampledTypes: readonly string[] = folders
  .flatMap((folder) => readdirSync(folder))
  .map((file) => file.replace(/\.json$/, ''));

/** The stored sample of a published event: as it was told, and never changed. @throws when none is stored */
export const sampleOf = (type: string): PublishedEvent => {
  const file = folders.map((folder) => new URL(`${type}.json`, folder)).find((one) => existsSync(one));
  if (!file) throw new Error(`no sample is stored of ${type}`);
  return JSON.parse(readFileSync(file, 'utf8')) as PublishedEvent;
};
