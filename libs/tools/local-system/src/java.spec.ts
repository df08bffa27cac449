import { majorVersion } from './java.ts';

describe('the version of Java', () => {
  it('is read from what `java -version` writes', () => {
    expect(majorVersion('openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment')).toBe(17);
    expect(majorVersion('java version "21" 2023-09-19 LTS')).toBe(21);
  });
  it('is 8 where it calls itself 1.8', () => expect(majorVersion('java version "1.8.0_392"')).toBe(8));
  it('is unknown where nothing says so', () =>
    expect(majorVersion('Picked up _JAVA_OPTIONS')).toBeUndefined());
});
