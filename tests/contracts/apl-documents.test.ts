import { StaticAplTemplateValidator } from 'apl-suggester';
import { renderAnswer } from '../../lambda/channels/alexa/render.ts';
import { bind } from '../../lambda/channels/alexa/screen/bind.ts';
import { DOCUMENTS } from '../../lambda/channels/alexa/screen/documents.ts';
import { drawScreen } from '../../lambda/channels/alexa/screen/show.ts';
import { readTouch } from '../../lambda/channels/alexa/screen/touch.ts';
import { MAX_CART_LINES } from '../../lambda/commerce/cart.ts';
import { MAX_LIST_ENTRIES } from '../../lambda/commerce/list.ts';
import type { Reply, Screen, Visual } from '../../lambda/dialogue/reply.ts';
import { loadPrompts, SPOKEN_LOCALES } from '../../lambda/prompts/render.ts';
import { INTENTS } from '../unit/alexa/open-channel.ts';
import { draftOf, HOSTILE_NAMES, LONG_NAMES, type Names, REAL_NAMES, SPEAKER, sampleVisuals, usd } from '../unit/prompts/samples.ts';
import { findResponseFaults } from './alexa-response-schema.ts';
import { asDocument, contrastOf, everyNode, findUnknownParts, inflate, type Node } from './apl-documents.ts';

const validator = new StaticAplTemplateValidator();
const documents = Object.entries(DOCUMENTS);

/** Names of 120 characters of three and four bytes. */
const WIDE_NAMES: Names = {
  ...LONG_NAMES,
  heads: '牙刷頭'.repeat(60),
  pods: '🪥咖啡'.repeat(50),
  food: '"\\貓糧'.repeat(60),
  seller: '賣家'.repeat(90),
};

/** The fullest cart, list and draft that there can be. */
function fullest({ heads, unit }: Names): readonly Visual[] {
  const line = { name: heads, quantity: 99, unitPrice: usd(99_999_999) };
  const lines = Array.from({ length: MAX_CART_LINES }, () => ({ ...line, pack: { count: 1000, unit } }));
  return [
    { kind: 'lines', what: 'cart', lines: Array.from({ length: MAX_CART_LINES }, () => line), more: 0 },
    { kind: 'lines', what: 'list', lines: Array.from({ length: MAX_LIST_ENTRIES }, () => ({ name: heads, quantity: 99 })), more: 0 },
    { kind: 'draft', draft: draftOf(LONG_NAMES, { lines, moreLines: 0 }), draftId: 'd'.repeat(60) },
  ];
}

const NAMES = { real: REAL_NAMES, long: LONG_NAMES, hostile: HOSTILE_NAMES, wide: WIDE_NAMES };
const cases = SPOKEN_LOCALES.flatMap((locale) => Object.entries(NAMES).map(([kind, names]) => ({ locale, kind, names })));

async function speak(locale: string, reply: Reply, screen = true) {
  return (await loadPrompts(locale)).speak(reply, { ...SPEAKER, locale, screen });
}

async function screensOf(locale: string, names: Names): Promise<readonly Screen[]> {
  const spoken = await Promise.all([...sampleVisuals(names), ...fullest(names)].map((visual) => speak(locale, { say: [], visual })));
  return spoken.flatMap(({ screen }) => screen ?? []);
}

function drawn(screen: Screen): readonly Node[] {
  const { document, datasources } = drawScreen(screen);
  return inflate(asDocument(document), datasources).flatMap(everyNode);
}

function writtenOn(screen: Screen): readonly string[] {
  return drawn(screen).flatMap(({ type, text }) => (type === 'Text' ? [String(text)] : []));
}

beforeAll(() => {
  // The validator tells the console about components that it validates by another way.
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('documents', () => {
  it.each(documents)('%s is one that apl-suggester takes', async (_, document) => {
    expect(await validator.validate(document)).toEqual([]);
  });

  it.each(documents)('%s has nothing that is not known and drawn', (_, document) => {
    expect(findUnknownParts(asDocument(document))).toEqual([]);
  });

  it('would be found out', async () => {
    const { mainTemplate, ...rest } = DOCUMENTS.cart;
    expect(await validator.validate({ ...rest, mainTemplate, version: '9.9' })).not.toEqual([]);
    const odd = { ...rest, mainTemplate: { items: [{ type: 'Hologram' }, { type: 'Text', blink: true, color: '@nowhere' }] } };
    expect(findUnknownParts(asDocument(odd))).toEqual(['component Hologram', 'Text.blink', 'Text.color: @nowhere']);
  });

  it.each(documents)('%s is light on dark, in letters that are read from afar', (_, document) => {
    const { resources, mainTemplate } = asDocument(document);
    const colors = resources[0]?.colors ?? {};
    const pairs = (node: Node, ground: string): readonly (readonly [string, string])[] => {
      const here = String(node['backgroundColor'] ?? ground);
      const own = node['type'] === 'Text' ? [[String(node['color']), here] as const] : [];
      const items = Array.isArray(node['items']) ? (node['items'] as Node[]) : [];
      return [...own, ...items.flatMap((item) => pairs(item, here))];
    };
    const found = mainTemplate.items.flatMap((item) => pairs(item, 'none'));
    expect(found.length).toBeGreaterThan(2);
    for (const [text, ground] of found) {
      expect([text, ground, contrastOf(colors[text.slice(1)] ?? '', colors[ground.slice(1)] ?? '') >= 4.5]).toEqual([text, ground, true]);
    }
    for (const { dimensions } of resources) {
      const sizes = Object.entries(dimensions ?? {}).filter(([name]) => name.endsWith('Size'));
      expect(sizes.filter(([, size]) => Number.parseInt(size, 10) < 26)).toEqual([]);
    }
  });

  it('are small', () => {
    expect(documents.filter(([, document]) => JSON.stringify(document).length > 4_500)).toEqual([]);
  });
});

describe('screens', () => {
  it.each(cases)('in $locale with $kind names are valid with their data put in, and leave nothing out', async ({ locale, names }) => {
    const screens = await screensOf(locale, names);
    expect(new Set(screens.map(({ shows }) => shows))).toEqual(new Set(['draft', 'order', 'orders', 'cart', 'list', 'choices']));
    for (const screen of screens) {
      const { document, datasources } = drawScreen(screen);
      const filled = { ...document, mainTemplate: { parameters: ['payload'], items: inflate(asDocument(document), datasources) } };
      expect(await validator.validate(filled)).toEqual([]);
      const written = writtenOn(screen);
      expect(written.filter((text) => text === '' || /undefined|\[object|\$\{|<(?!$)/u.test(text))).toEqual([]);
      expect(written.length).toBeGreaterThan(screen.rows.length);
    }
  });

  it.each(cases)('in $locale with $kind names fit into a response, with speech and a card', async ({ locale, names }) => {
    for (const visual of [...sampleVisuals(names), ...fullest(names)]) {
      const reply: Reply = { say: [{ act: 'help' }], visual, ask: { question: 'whatNext' } };
      const response = renderAnswer({ reply, spoken: await speak(locale, reply) }, INTENTS);
      expect(await findResponseFaults({ version: '1.0', response }, 'IntentRequest')).toEqual([]);
      const isDrawn = (response.directives ?? []).some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
      expect(isDrawn).toBe(!['paymentLink', 'approvalPage', 'linkAccount'].includes(visual.kind));
    }
  });

  it('say how many lines there is no room for', async () => {
    const [, list] = fullest(WIDE_NAMES);
    const { screen } = await speak('en-US', { say: [], visual: list });
    const rows = screen?.rows ?? [];
    const shown = rows.filter(({ text }) => text !== '').length;
    expect(shown).toBeGreaterThan(10);
    expect(rows.at(-1)).toEqual({ text: '', detail: `and ${MAX_LIST_ENTRIES - shown} more` });
  });

  it('write money and days as the locale does', async () => {
    const visual: Visual = { kind: 'draft', draft: draftOf(REAL_NAMES), draftId: 'd1' };
    const texts = await Promise.all(
      ['en-US', 'de-DE', 'zh-TW'].map(async (locale) => {
        const { screen } = await speak(locale, { say: [], visual });
        return screen ? writtenOn(screen).join('\n') : '';
      }),
    );
    expect(texts[0]).toMatch(/Total: \$\d+\.\d\d/u);
    expect(texts[1]).toMatch(/\d+,\d\d\s\$/u);
    expect(texts[2]).toMatch(/年\d+月\d+日/u);
  });

  it('are drawn for nobody without a screen', async () => {
    for (const visual of sampleVisuals(REAL_NAMES)) expect((await speak('en-US', { say: [], visual }, false)).screen).toBeUndefined();
  });

  it('draw markup and expressions as the text that they are', async () => {
    const visual: Visual = { kind: 'lines', what: 'list', lines: [{ name: `A <b>& ${bind('viewport.width')}`, quantity: 1 }], more: 0 };
    const { screen } = await speak('en-US', { say: [], visual });
    expect(screen && writtenOn(screen)[1]).toBe('1 × A &lt;b&gt;&amp; $ {viewport.width}');
  });

  it('send what is understood when they are touched', async () => {
    const screens = await screensOf('en-US', REAL_NAMES);
    const sent = screens.flatMap(drawn).flatMap(({ onPress }) => (onPress as readonly { readonly arguments: unknown }[] | undefined) ?? []);
    const touches = sent.map((command) => readTouch(command.arguments));
    expect(touches).toContainEqual({ on: 'draft', draftId: 'd1', answer: 'yes' });
    expect(touches).toContainEqual({ on: 'draft', draftId: 'd1', answer: 'no' });
    expect(touches).toContainEqual({ on: 'choice', sku: 'pods' });
    expect(touches).not.toContain(undefined);
  });
});

describe('touches that no document of ours sends', () => {
  it.each([
    [undefined],
    [[]],
    [['yes']],
    [['yes', '']],
    [['yes', 'd1', 'now']],
    [['Yes', 'd1']],
    [['buy', 'd1']],
    [['choose', 2]],
    [['yes', { draftId: 'd1' }]],
    [['yes', 'x'.repeat(2_000)]],
    ['yes'],
  ])('%j is none', (sent) => {
    expect(readTouch(sent)).toBeUndefined();
  });
});
