import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { requireOrSkip } from '../engines.ts';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = join(__dirname, '..', '..', 'build', 'page');
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
/** A machine that is busy with other tests. */
const WAIT_MS = 15_000;

/** A browser to look at the page with; undefined where there is none, and the tests are skipped. */
export const CHROMIUM = requireOrSkip(
  'the page in a browser',
  'no Chromium (Debian: apt-get install chromium)',
  PATHS.find((path) => existsSync(path)),
);

/** Starts the browser without a window, as a user that may be root: CI often is. */
export function startBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('There is no browser to start.');
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: scripts that broke, things that the page's own rules forbid. */
  readonly complaints: string[];
}

/**
 * Opens the page as a new visitor: 1280 by 800, light, nothing moves.
 * @param script runs before anything of the page does
 */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}, script = ''): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  if (script !== '') await page.addInitScript(script);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('textbox', { name: 'What you say' }).waitFor();
  return { page, context, complaints };
}

/** Says something by typing, and waits for the answer. @returns what was heard */
export async function say(page: Page, words: string): Promise<string> {
  await page.getByRole('textbox', { name: 'What you say' }).fill(words);
  return hear(page, () => page.keyboard.press('Enter'));
}

/** Does something that leads to a turn, and waits for its answer. */
export async function hear(page: Page, act: () => Promise<unknown>): Promise<string> {
  const answers = page.locator('.turn-link');
  const before = await answers.count();
  await act();
  await answers.nth(before).waitFor();
  const turn = page.locator('.turn', { has: page.locator('.turn-link') }).nth(before);
  return read(turn);
}

/** All the text of an element. */
export async function read(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').trim();
}

/** Keeps a picture of the page for people to look at: build/page. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

/** What axe finds against the rules of accessibility (WCAG 2.2 A and AA, and good practice): none in a good page. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Run by the debugger: the page's own rules let no foreign script in.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { readonly axe: AxeRunner }).axe;
    const { violations } = await axe.run();
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

interface AxeRunner {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}
