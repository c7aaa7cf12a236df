import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readCommandLine } from '../simulator/command-line.ts';
import { startLocalServer } from '../simulator/local-server.ts';

const HELP = `npm run picture: draws docs/page.png, the picture of the page in README.md, by a browser without a window.

  It needs Chromium: apt-get install chromium. The data are new and in memory; nothing of yours is touched.
`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

async function main(): Promise<void> {
  readCommandLine(HELP, {});
  if (BROWSER === undefined) throw new Error('There is no Chromium here. On Debian: apt-get install chromium.');
  const server = await startLocalServer({ port: 0, newPayment: 'active', log: (line) => process.stderr.write(`${line}\n`) });
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1240, height: 790 }, reducedMotion: 'reduce' });
    await page.goto(server.url);
    await page.getByRole('radio', { name: 'Display' }).check();
    for (const [turn, words] of ['reorder my toothbrush heads', 'make it two'].entries()) {
      await page.getByRole('textbox', { name: 'What you say' }).fill(words);
      await page.keyboard.press('Enter');
      await page.locator(`#turn-${turn + 1}`).waitFor();
    }
    const file = join(ROOT, 'docs', 'page.png');
    await page.screenshot({ path: file });
    process.stdout.write(`${file}\n`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

await main();
