import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateFolder } from './files.ts';
import { homeAt, makeHome } from './home.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vecindad-home-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;
/** Root's PostgreSQL runs as another user, who has to pass: not to list, and not to read. */
const passable = process.getuid?.() === 0 ? 0o711 : 0o700;

describe('the home of a local system', () => {
  it('is made for nobody to look into', () => {
    const home = homeAt(join(folder, 'home'));
    makeHome(home);
    expect([home.folder, join(home.folder, 'data')].map(modeOf)).toEqual([passable, passable]);
  });

  it('is tightened where an earlier version made it wider', () => {
    const home = homeAt(join(folder, 'home'));
    mkdirSync(join(home.folder, 'data', 'kafka'), { recursive: true });
    for (const wide of [home.folder, join(home.folder, 'data'), home.kafka]) chmodSync(wide, 0o755);
    writeFileSync(home.localFile, '{}');
    makeHome(home);
    expect([home.folder, join(home.folder, 'data')].map(modeOf)).toEqual([passable, passable]);
    expect(modeOf(privateFolder(home.kafka))).toBe(0o700);
  });

  it('does not close a folder that others use', () => {
    const shared = join(folder, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o775);
    makeHome(homeAt(shared));
    expect(modeOf(shared)).toBe(0o775);
  });
});
