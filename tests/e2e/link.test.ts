import { makeFolder, runScript } from './local-process.ts';

describe('npm run link', () => {
  it('links an account and reorders with it', async () => {
    const { code, stdout, stderr } = await runScript('simulator/link.ts', [], { SAYSO_DATA: makeFolder() });
    expect({ code, stderr: stderr.replace(/^(No server is running.*|Starting \.\.\.)\n/gm, '') }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('[Link Sayso Demo Shop with Alexa?]');
    expect(stdout).toContain('$29.22');
    // Tokens and codes are for Alexa, not for a screen.
    expect(stdout).not.toMatch(/eyJ|code=/);
  }, 60_000);

  it('prints the values for the Alexa console, and no secret', async () => {
    const { code, stdout } = await runScript('simulator/link.ts', ['console', 'example'], { SAYSO_MERCHANTS: 'docs/merchants' });
    expect(code).toBe(0);
    expect(stdout).toContain('https://voice.shop.example/oauth/example/auth');
  }, 30_000);

  it.each([[['console']], [['console', 'nobody']], [['unlink']]])(
    'says how it is used when %j is asked for',
    async (args) => {
      const { code, stderr } = await runScript('simulator/link.ts', args, {});
      expect(code).not.toBe(0);
      expect(stderr).not.toMatch(/\bat \S+ \(/);
      expect(stderr).toMatch(/npm run link|nobody/);
    },
    30_000,
  );
});
