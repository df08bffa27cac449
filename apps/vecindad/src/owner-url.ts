import { Failure } from '#tools/terminal';
import { homeFromEnvironment, readLocal, type AppName } from '#tools/local-system';

/** Where a process's database is, as the role that owns its tables: from the environment, else of the local system. @throws {Failure} */
export const ownerUrlOf = (name: AppName): string => {
  const url =
    process.env[`DATABASE_OWNER_URL_${name}`] ??
    process.env[`DATABASE_URL_${name}`] ??
    readLocal(homeFromEnvironment())?.databases[name].ownerUrl;
  if (!url)
    throw new Failure(
      `there is no local system here: start it with npm start, set VECINDAD_HOME, or give DATABASE_OWNER_URL_${name}`,
    );
  return url;
};
