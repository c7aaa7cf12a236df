import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { CHROMIUM, findBarriers, hear, read, say, shoot, startBrowser, type Visit, visit } from './browser.ts';
import { makeFolder, type RunningServer, runScript, startServer } from './local-process.ts';

const ONE_START_MS = 45_000;
/** A browser, a server and a replay on a machine that is busy with other tests. */
jest.setTimeout(60_000);
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** A browser's ears and voice: what is heard is told by the test, and what is said is written down. */
const VOICES = `
  window.spoken = [];
  Object.defineProperty(window, 'speechSynthesis', { value: {
    cancel() {},
    speak(utterance) {
      window.spoken.push(utterance.lang + ': ' + utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('end')));
    },
  } });
  window.SpeechRecognition = class extends EventTarget {
    start() {
      setTimeout(() => {
        if (window.listeningFails) this.dispatchEvent(Object.assign(new Event('error'), { error: window.listeningFails }));
        const words = window.heardWords;
        window.heardWords = undefined;
        if (words) this.dispatchEvent(Object.assign(new Event('result'), { results: [Object.assign([{ transcript: words }], { isFinal: true })] }));
        if (words || window.listeningFails) this.dispatchEvent(new Event('end'));
      });
    }
    abort() {
      this.dispatchEvent(new Event('end'));
    }
  };
`;

(CHROMIUM === undefined ? describe.skip : describe)('the page', () => {
  let server: RunningServer;
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(makeFolder()), startBrowser()]);
  }, ONE_START_MS);
  afterAll(() => browser.close());
  afterEach(async () => {
    // The last test leaves no server.
    await fetch(`${server.url}/faults`, { method: 'POST', body: '{}' }).catch(() => {});
    for (const { context, complaints } of visits.splice(0)) {
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  const open = async (address = '', options: Parameters<typeof visit>[2] = {}, script = ''): Promise<Page> => {
    const opened = await visit(browser, server.url + address, options, script);
    visits.push(opened);
    return opened.page;
  };
  const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
  const microphone = (page: Page) => page.locator('[data-microphone]').getAttribute('data-microphone');

  it('talks, reorders, shows the order, and saves a replay', async () => {
    const page = await open();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'welcome');
    await hear(page, () => page.getByRole('button', { name: 'reorder my toothbrush heads' }).first().click());
    expect(await microphone(page)).toBe('open');
    expect(await read(page.getByRole('article', { name: 'Card' }))).toContain('$29.22');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'quoted');
    expect(await say(page, 'yes')).toMatch(/Order \d{5}/);
    expect(await microphone(page)).toBe('closed');

    await tab(page, /Orders/).click();
    const number = /Order (\d+)/.exec(await read(page.locator('.card h3').last()))?.[1] ?? '';
    expect(await read(page.locator(`[data-order="${number}"]`))).toContain('$29.22');
    await shoot(page, 'ordered');
    await tab(page, /Mail/).click();
    await page
      .getByRole('heading', { name: new RegExp(number) })
      .last()
      .waitFor();

    await page.getByRole('button', { name: 'Save as replay' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'save');
    const file = join(makeFolder(), (await download).suggestedFilename());
    writeFileSync(file, readFileSync(await (await download).path()));
    expect(file).toMatch(/reorder-my-toothbrush-heads\.yaml$/);
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({
      channels: ['alexa'],
      turns: [
        { say: 'reorder my toothbrush heads', acts: ['draftRead'], asks: 'confirmDraft' },
        { say: 'yes', acts: ['orderPlaced'], asks: false, orders: [{ 'BrightSmile toothbrush heads, soft': 1 }] },
      ],
    });
    expect(await runScript('simulator/replay/replay-main.ts', [file])).toMatchObject({ code: 0 });
  });

  it('tells what lies behind a turn', async () => {
    const page = await open();
    await say(page, 'put two packs of toothpaste on my shopping list');
    const panel = page.getByRole('tabpanel');
    expect(await read(panel)).toMatch(/AddToListIntent[\s\S]*toothpaste/);
    for (const [name, words] of [
      [/JSON/, /IntentRequest[\s\S]*shouldEndSession/],
      [/Store/, /shopper\.list/],
      [/Time/, /2 to the table[\s\S]*saveShopper/],
    ] as const) {
      await tab(page, name).click();
      expect(await read(panel)).toMatch(words);
      expect(await findBarriers(page)).toEqual([]);
      await shoot(page, `details-${name.source.toLowerCase()}`);
    }
  });

  it('has a link for every turn, which outlives a reload; a link of another run says so', async () => {
    const page = await open();
    await say(page, 'what’s in my cart');
    await say(page, 'where is my order');
    await page.getByRole('link', { name: /Turn 1/ }).click();
    await page.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
    expect(page.url()).toMatch(/#\/talk\/\w+\/1$/);
    await page.reload();
    await page.getByRole('heading', { name: 'Turn 1', exact: true }).waitFor();
    expect(await page.locator('.turn-link').count()).toBe(2);
    const stranger = await open('/#/talk/00000000');
    await stranger.getByRole('alert').waitFor();
    expect(await read(stranger.getByRole('alert'))).toMatch(/earlier run[\s\S]*new one/);
    visits.at(-1)?.complaints.splice(0);
  });

  it('is a household: a second speaker, another channel, the same cart', async () => {
    const page = await open();
    await say(page, 'add coffee pods to my cart');
    await page.getByRole('radio', { name: 'Kitchen' }).check();
    expect(await say(page, 'what’s in my cart')).toMatch(/kitchen[\s\S]*Ridgeway coffee pods/i);
    for (const channel of ['Chat', 'Dialogflow ES', 'Dialogflow CX']) {
      await page.getByRole('radio', { name: channel }).check();
      expect(await say(page, 'what’s in my cart')).toMatch(/Ridgeway coffee pods/i);
    }
  });

  it('asks for the voice code, and goes on with what comes of it', async () => {
    const page = await open();
    await say(page, 'reorder five toothbrush heads');
    await say(page, 'yes');
    const asked = page.getByRole('group', { name: /voice code/ });
    await asked.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'voice-code');
    await hear(page, () => asked.getByRole('button', { name: 'Say it wrong' }).click());
    await say(page, 'reorder five toothbrush heads');
    await say(page, 'yes');
    await hear(page, () => asked.getByRole('button', { name: 'Say it right' }).click());
    expect(await read(page.getByRole('article', { name: 'Card' }).last())).toMatch(/Order \d{5}/);
  });

  it('opens the page of an approval, and notices what was pressed there', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Chat' }).check();
    await say(page, 'reorder five toothbrush heads');
    await say(page, 'yes');
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: /Open the page/ }).click();
    const approval = await opening;
    await approval.getByRole('button', { name: 'Approve' }).click();
    await approval.getByText('The order is being placed').waitFor();
    await approval.close();
    await page.getByText('On the page: approve').waitFor();
    await tab(page, /Orders 1/).waitFor();
  });

  it('draws a display, and takes a touch', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Display' }).check();
    await say(page, 'reorder my toothbrush heads');
    const screen = page.getByRole('figure', { name: 'The device’s screen' });
    expect(await read(screen)).toMatch(/toothbrush heads[\s\S]*\$29\.22/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'display');
    expect(await hear(page, () => screen.getByRole('button', { name: 'Yes' }).click())).toMatch(/Order \d{5}/);
  });

  it('breaks things on purpose, and says so', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Toothbrush heads now cost $31.99' }).check();
    expect(await say(page, 'reorder my toothbrush heads')).toMatch(/On purpose[\s\S]*\$31\.99/);
    await page.getByRole('checkbox', { name: 'Toothbrush heads now cost $31.99' }).uncheck();
    await page.getByRole('checkbox', { name: 'The shop is down' }).check();
    const told = await say(page, 'reorder my coffee pods');
    expect(told).toMatch(/The shop is down/);
    await page.getByRole('checkbox', { name: 'The shop is down' }).uncheck();
    expect(await say(page, 'reorder my coffee pods')).not.toMatch(/On purpose/);
  });

  it('says meanwhile that it takes a while, before the answer is there', async () => {
    const page = await open();
    await say(page, 'reorder my toothbrush heads');
    await page.getByRole('checkbox', { name: /Paying is slow/ }).check();
    await page.getByRole('textbox', { name: 'What you say' }).fill('yes');
    await page.keyboard.press('Enter');
    const meanwhile = page.locator('.bubble.meanwhile');
    await meanwhile.waitFor();
    expect([await page.locator('.waiting').count(), await page.locator('.turn-link').count()]).toEqual([1, 1]);
    await shoot(page, 'meanwhile');
    await page.locator('.turn-link').nth(1).waitFor();
    expect(await meanwhile.count()).toBe(1);
  });

  it('keeps silent, walks away, and delivers again', async () => {
    const page = await open();
    await say(page, 'reorder my toothbrush heads');
    expect(await hear(page, () => page.getByRole('button', { name: 'Say nothing' }).click())).toMatch(/Says nothing[\s\S]*\$29\.22/);
    expect(await hear(page, () => page.getByRole('button', { name: 'Deliver again' }).click())).toMatch(/\$29\.22/);
    await tab(page, /Store/).click();
    expect(await read(page.getByRole('tabpanel'))).toMatch(/Nothing changed/);
    await hear(page, () => page.getByRole('button', { name: 'Walk away' }).click());
    expect(await microphone(page)).toBe('closed');
    expect(await say(page, 'yes')).not.toMatch(/Order \d{5}/);
  });

  it('speaks other languages', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de-DE');
    expect(await hear(page, () => page.getByRole('button', { name: 'bestell meine Zahnbürstenköpfe nach' }).click())).toMatch(/29,22/);
    expect(await page.locator('.bubble.sayso p').first().getAttribute('lang')).toBe('de-DE');
  });

  it('listens and speaks, until it is muted', async () => {
    const page = await open('', {}, VOICES);
    const speak = (words: string) =>
      hear(page, () => page.evaluate(`window.heardWords = ${JSON.stringify(words)}`).then(() => microphoneButton.click()));
    const microphoneButton = page.getByRole('button', { name: 'Speak', exact: true });
    const spoken = () => page.evaluate<readonly string[]>('window.spoken');
    await speak('reorder my toothbrush heads');
    expect((await spoken()).join(' ')).toMatch(/^en-US: .*\$29\.22/);
    // A speaker that asked listens by itself.
    await page.getByRole('button', { name: 'Listening; press to stop' }).click();
    await hear(page, () => page.getByRole('button', { name: 'yes', exact: true }).click());
    const number = /Order (\d+)/.exec(await read(page.locator('.card h3').last()))?.[1] ?? 'none';
    expect((await spoken()).at(-1)).toContain([...number].join(' '));
    await page.getByRole('button', { name: 'Sound' }).click();
    const before = (await spoken()).length;
    await speak('help');
    expect(await spoken()).toHaveLength(before);
  });

  it('says why it cannot listen', async () => {
    const page = await open('', {}, VOICES);
    await page.evaluate("window.listeningFails = 'not-allowed'");
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await read(page.getByRole('alert'))).toMatch(/may not use the microphone/);
  });

  it('takes what is said for text', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'Chat' }).check();
    await say(page, 'put <img src=x onerror=alert(1)><b>bold</b> on my shopping list');
    await tab(page, /Orders/).click();
    expect(await page.locator('#page img, .bubble b, .plain b').count()).toBe(0);
    expect(await read(page.locator('.bubble.you'))).toContain('<img src=x onerror=alert(1)>');
  });

  it('works by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/Skip to what you say/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/What you say/);
    await page.keyboard.type('reorder my toothbrush heads');
    await hear(page, () => page.keyboard.press('Enter'));
    expect(await focused(page)).toMatch(/What you say/);
    expect(await read(page.locator('[data-told]'))).toMatch(/Sayso: .*\$29\.22/);
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.type('yes');
    await hear(page, () => page.keyboard.press('Enter'));
    for (let steps = 0; !/Meaning/.test(await focused(page)); steps += 1) {
      if (steps > 60) throw new Error('Sixty times Tab, and the details were not reached.');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await read(page.getByRole('tab', { selected: true }))).toMatch(/Orders/);
    expect(await focused(page)).toMatch(/Orders/);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('role')).toBe('tabpanel');
  });

  it.each(['light', 'dark'] as const)('fits a phone, %s', async (colorScheme) => {
    const page = await open('', { ...PHONE, colorScheme });
    await shoot(page, `phone-${colorScheme}-welcome`);
    await say(page, 'reorder my toothbrush heads');
    for (const view of ['Setup', 'Details', 'Talk']) {
      await page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name: view }).click();
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.viewport.width);
      expect(await findBarriers(page)).toEqual([]);
      await shoot(page, `phone-${colorScheme}-${view.toLowerCase()}`);
    }
  });

  it('has no barrier in the dark', async () => {
    const page = await open('', { colorScheme: 'dark' });
    await say(page, 'reorder my toothbrush heads');
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'dark');
  });

  it('says what to do when the server is gone', async () => {
    const page = await open();
    await say(page, 'help');
    await server.kill();
    await page.getByRole('textbox', { name: 'What you say' }).fill('yes');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await read(alert)).toMatch(/does not answer[\s\S]*npm start/);
    expect(await findBarriers(page)).toEqual([]);
    await shoot(page, 'server-gone');
    visits.at(-1)?.complaints.splice(0);
  });
});

/** What has the focus, as a screen reader would name it. */
async function focused(page: Page): Promise<string> {
  const element = page.locator(':focus');
  return (await element.getAttribute('aria-label')) ?? (await read(element));
}
