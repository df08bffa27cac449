import { Continuity } from './continuity.ts';

const behind = { ledger: 'ec.co.crossing', published: 412, here: 380 };

describe('whether a store continues what was published', () => {
  let continuity: Continuity;
  let said: string[];
  beforeEach(() => {
    jest.useFakeTimers();
    said = [];
    continuity = new Continuity((line) => said.push(line));
  });
  afterEach(() => void jest.useRealTimers());

  const outcomeOf = (work: Promise<void>) => {
    const outcome = { is: 'waiting' };
    work.then(
      () => (outcome.is = 'admitted'),
      (error: { code?: string }) => (outcome.is = error.code ?? 'failed'),
    );
    return outcome;
  };

  it('commands wait while it is not known, and pass once it is known to', async () => {
    const command = outcomeOf(continuity.admit());
    await jest.advanceTimersByTimeAsync(5_000);
    expect(command.is).toBe('waiting');
    await continuity.establish(async () => []);
    await jest.advanceTimersByTimeAsync(0);
    expect(command.is).toBe('admitted');
  });

  it('commands that waited are refused when the store turns out to be behind, with both sizes, and it is told once', async () => {
    const command = expect(continuity.admit()).rejects.toMatchObject({
      code: 'ledger.behind-published',
      facts: { ledgers: ['ec.co.crossing 412/380'] },
    });
    for (let again = 0; again < 3; again++)
      await expect(continuity.establish(async () => [behind])).rejects.toThrow('ec.co.crossing 412/380');
    await command;
    expect(said).toEqual([expect.stringMatching(/^ALARM .*ec\.co\.crossing 412\/380/)]);
  });

  it('a broker that is away does not keep posts from recording: after a while they may', async () => {
    const away = async () => {
      throw new Error('away');
    };
    await expect(continuity.establish(away)).rejects.toThrow('away');
    const command = outcomeOf(continuity.admit());
    await jest.advanceTimersByTimeAsync(9_000);
    expect(command.is).toBe('waiting');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(command.is).toBe('admitted');
    // Sealing waits on: it is asked again each time.
    await expect(continuity.establish(away)).rejects.toThrow('away');
  });

  it('is looked at once, and anew after the database was away', async () => {
    let looks = 0;
    const look = async () => {
      looks++;
      return [];
    };
    await continuity.establish(look);
    await continuity.establish(look);
    expect(looks).toBe(1);
    continuity.forget();
    const command = outcomeOf(continuity.admit());
    await jest.advanceTimersByTimeAsync(1_000);
    expect(command.is).toBe('waiting');
    await continuity.establish(look);
    expect(looks).toBe(2);
    await jest.advanceTimersByTimeAsync(0);
    expect(command.is).toBe('admitted');
  });

  it('goes on by itself once a newer backup has taken the place of the old one', async () => {
    await expect(continuity.establish(async () => [behind])).rejects.toThrow();
    continuity.forget();
    await expect(continuity.admit()).rejects.toMatchObject({ code: 'ledger.behind-published' });
    await jest.advanceTimersByTimeAsync(31_000);
    await continuity.establish(async () => []);
    await continuity.admit();
  });
});
