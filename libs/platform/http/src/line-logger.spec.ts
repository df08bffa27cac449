import fc from 'fast-check';
import { LineLogger } from './line-logger.ts';

const written = (work: (logger: LineLogger) => void): string => {
  let text = '';
  const out = { write: (some: string) => (text += some) };
  work(new LineLogger(out, out));
  return text;
};

describe('a line of the log', () => {
  it('says who says it, and what', () =>
    expect(written((logger) => logger.log('ALARM traffic stopped', 'view'))).toBe(
      'view: ALARM traffic stopped\n',
    ));

  it('shows what it quotes, and does not obey it', () =>
    expect(written((logger) => logger.warn('label “a\nview: ALARM forged \u001b[31m”', 'view'))).toBe(
      'view: warning: label “a\\nview: ALARM forged \\u001b[31m”\n',
    ));

  it('has a stack behind it, of which no line begins like one of the log', () =>
    expect(written((logger) => logger.error('fault', 'Error: a\nview: ALARM forged\n    at x', 'http'))).toBe(
      'http: ERROR fault\n    Error: a\n    view: ALARM forged\n        at x\n',
    ));

  it('says nothing of the framework’s own start', () =>
    expect(written((logger) => logger.log('Mapped {/v1/posts}', 'RouterExplorer'))).toBe(''));

  it('is one line, always', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('log', 'warn', 'error'), (message, how) => {
        const text = written((logger) => logger[how](message, 'view'));
        expect(text).toMatch(/^view: [^\p{Cc}\u2028\u2029]*\n$/u);
      }),
    ));
});
