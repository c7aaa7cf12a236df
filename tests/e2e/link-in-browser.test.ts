import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { alexaBody, type Body, intentRequest } from '../isolation/requests.ts';
import { CHROMIUM, findBarriers, hear, read, say, shoot, startBrowser, visit } from './browser.ts';
import { makeFolder, type RunningServer, startServer } from './local-process.ts';
import { post } from './visit.ts';

jest.setTimeout(60_000);

const CALLBACK = 'http://127.0.0.1:3999/callback';
const CLIENT = { client_id: 'alexa-local', client_secret: 'local-only' };
const tokens = z.object({ access_token: z.string(), refresh_token: z.string() });

(CHROMIUM === undefined ? describe.skip : describe)('linking an account in a browser', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(makeFolder(), { SAYSO_DEMO_LINKED: 'false' }), startBrowser()]);
  }, 45_000);
  afterAll(() => browser?.close());

  it('is offered in a chat, and then what was asked for is done', async () => {
    const { page, context } = await visit(browser, server.url);
    await page.getByRole('radio', { name: 'Chat' }).check();
    expect(await say(page, 'reorder my toothbrush heads')).toMatch(/I need your account/);
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: /Open the page/ }).click();
    const shop = await opening;
    await signInAndAgree(shop);
    await shop.getByRole('heading', { name: 'Your account is connected' }).waitFor();
    const taken = await say(page, 'okay');
    expect(taken).toMatch(/Now, about toothbrush heads/);
    expect(taken).toContain('$29.22');
    expect(await say(page, 'yes')).toMatch(/Order \d{5}/);
    await context.close();
  });

  it('by Alexa holds until it is revoked', async () => {
    const { access_token: accessToken, refresh_token: token } = await linkAlexa();
    const speaker = { merchantId: 'acme', name: 'living-room' } as const;
    expect(await ask(alexaBody(speaker, intentRequest('ReorderIntent', { item: 'coffee pods' })))).toContain('I need your account');
    expect(await ask(alexaBody({ ...speaker, accessToken }, { type: 'LaunchRequest' }))).toContain('Now, about coffee pods');
    const revoked = await fetch(`${server.url}/oauth/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({ ...CLIENT, token }),
    });
    expect(revoked.status).toBe(200);
    expect(await ask(alexaBody({ ...speaker, accessToken }, intentRequest('OrderStatusIntent')))).toContain('I need your account');
  });

  it('is done and undone at an Alexa device of the page', async () => {
    const { page, context, complaints } = await visit(browser, server.url);
    const account = page.getByRole('group', { name: 'Account' });
    expect(await say(page, 'reorder my toothbrush heads')).toMatch(/I need your account/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'account-not-linked');
    const opening = page.waitForEvent('popup');
    await account.getByRole('button', { name: /Link account/ }).click();
    const shop = await opening;
    await signInAndAgree(shop);
    await shop.getByRole('heading', { name: 'Linked as Ada' }).waitFor();
    expect(await findBarriers(shop)).toEqual([]);
    await shop.close();
    await account.getByText('linked as Ada').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'account-linked');

    const taken = await say(page, 'open sayso demo');
    expect(taken).toMatch(/Now, about toothbrush heads/);
    expect(taken).toContain('$29.22');
    const placed = /Order (\d{5})/.exec(await say(page, 'yes'))?.[1] ?? '';
    await page.getByRole('tab', { name: /Orders/ }).click();
    expect(await read(page.locator(`[data-order="${placed}"]`))).toContain('$29.22');

    // Just before its end the access token is replaced, and the new one is good.
    await post(`${server.url}/faults`, { clockOffsetMs: 3_580_000 });
    expect(await say(page, 'where is my order')).toContain(placed);
    await post(`${server.url}/faults`, {});
    expect(await countTokens(page)).toBe(2);

    await hear(page, () => account.getByRole('button', { name: 'Unlink' }).click());
    await account.getByText('not linked').waitFor();
    expect(await say(page, 'where is my order')).toMatch(/I need your account/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('begins before anything is said, by keyboard, on a phone in the dark', async () => {
    const options = { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' } as const;
    const { page, context } = await visit(browser, server.url, options);
    await page.getByRole('button', { name: 'Setup' }).click();
    await page.getByRole('button', { name: /Link account/ }).focus();
    await shoot(page, 'account-phone');
    expect(await findBarriers(page)).toEqual([]);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const shop = await opening;
    await shop.locator('button[value=cancel]').click();
    await shop.getByRole('heading', { name: 'Nothing was linked' }).waitFor();
    await context.close();
  });

  /** Access tokens that the requests of the conversation on this page carried. */
  async function countTokens(page: Page): Promise<number> {
    const id = /[^/]+$/.exec(new URL(page.url()).hash)?.[0] ?? '';
    const text = await (await fetch(`${server.url}/console/talks/${id}`)).text();
    return new Set([...text.matchAll(/"userId":"[^"]+","accessToken":"([^"]+)"/g)].map(([, token]) => token)).size;
  }

  async function signInAndAgree(page: Page): Promise<void> {
    await page.locator('input[name=email]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('input[name=email]').fill('ada@example.com');
    await page.locator('input[name=password]').fill('demo');
    await page.locator('button[value=signIn]').click();
    await page.locator('button[value=agree]').waitFor();
    expect(await read(page.locator('h1'))).not.toBe('');
    await page.locator('button[value=agree]').click();
  }

  /** As the Alexa app does: it opens the page, and takes the code from where the page leads back to. */
  async function linkAlexa(): Promise<z.infer<typeof tokens>> {
    const context = await browser.newContext();
    await context.route(`${CALLBACK}*`, (route) => route.fulfill({ body: 'back in the app' }));
    const page = await context.newPage();
    const query = new URLSearchParams({ client_id: CLIENT.client_id, response_type: 'code', redirect_uri: CALLBACK, state: 's' });
    await page.goto(`${server.url}/oauth/auth?${query}`);
    await signInAndAgree(page);
    await page.waitForURL(`${CALLBACK}*`);
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    await context.close();
    const form = new URLSearchParams({ ...CLIENT, grant_type: 'authorization_code', code, redirect_uri: CALLBACK });
    const answer = await fetch(`${server.url}/oauth/token`, { method: 'POST', body: form });
    return tokens.parse(await answer.json());
  }

  const ask = async (body: Body): Promise<string> => (await post(`${server.url}/alexa`, body)).text;
});
