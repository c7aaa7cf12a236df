import { bind } from '../../../lambda/channels/alexa/screen/bind.ts';
import { drawScreen } from '../../../lambda/channels/alexa/screen/show.ts';
import { evaluate, fillIn } from '../../../simulator/web/apl/evaluate.ts';
import { type Drawn, inflate, type ScreenSize } from '../../../simulator/web/apl/inflate.ts';
import { directionOf, styleOf } from '../../../simulator/web/apl/style.ts';

const HUB: ScreenSize = { width: 1280, height: 800, shape: 'rectangle', mode: 'hub' };

function listOf(drawn: Drawn | undefined): readonly Drawn[] {
  return drawn === undefined ? [] : [drawn, ...drawn.children.flatMap(listOf)];
}
const textsOf = (drawn: Drawn | undefined) => listOf(drawn).flatMap(({ type, properties }) => (type === 'Text' ? [properties.text] : []));

describe('an expression of a document', () => {
  const scope = { payload: { screen: { title: 'Cart', rows: [{ n: 1 }, { n: 2 }] } }, viewport: { width: 1280, shape: 'round' }, index: 1 };

  it.each([
    ['payload.screen.title', 'Cart'],
    ['payload.screen.rows[index].n', 2],
    ['payload.screen.rows.length', 2],
    ['payload.nothing.there', undefined],
    ['viewport.shape == "round" ? 1 + 2 * 3 : 0', 7],
    ["!(viewport.width < 640) && viewport.shape != 'square'", true],
    ['-index + 10 % 4', 1],
    ["'n. ' + index", 'n. 1'],
    ['null ?? "other"', 'other'],
    ['payload.constructor', undefined],
    ['broken (', undefined],
    ['#', undefined],
  ])('%s is %p', (expression, value) => {
    expect(evaluate(expression, scope)).toEqual(value);
  });

  it('keeps its type alone, and becomes text among other text', () => {
    expect(fillIn(bind('payload.screen.rows'), scope)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(fillIn({ a: [bind('index'), `row ${bind('index')} of ${bind('payload.screen.rows.length')}`] }, scope)).toEqual({
      a: [1, 'row 1 of 2'],
    });
  });
});

describe('our own screens', () => {
  const rows = [{ text: '2 × coffee pods', detail: 'pack of 40', amount: '$31.98', sku: 'PODS' }, { text: 'Seller: Sayso Demo Shop' }];

  it('show their words, and leave out what is not there', () => {
    const directive = drawScreen({
      shows: 'draft',
      title: 'Your order',
      rows,
      total: 'Total: $34.00',
      confirm: { draftId: 'd1', yes: 'Yes', no: 'No' },
    });
    const drawn = inflate(directive.document, directive.datasources, HUB);
    expect(textsOf(drawn)).toEqual([
      'Your order',
      '2 × coffee pods',
      'pack of 40',
      '$31.98',
      'Seller: Sayso Demo Shop',
      'Total: $34.00',
      'Yes',
      'No',
    ]);
    expect(listOf(drawn).flatMap(({ touch }) => touch ?? [])).toEqual([{ arguments: ['yes', 'd1'] }, { arguments: ['no', 'd1'] }]);
  });

  it('send what stands in the line that is touched', () => {
    const directive = drawScreen({ shows: 'choices', title: 'Which one?', rows });
    const touches = listOf(inflate(directive.document, directive.datasources, HUB)).flatMap(({ touch }) => touch ?? []);
    expect(touches[0]).toEqual({ arguments: ['choose', 'PODS'] });
  });

  it('fit the device: the later block that fits wins', () => {
    const directive = drawScreen({ shows: 'cart', title: 'Cart', rows: [] });
    const sizeOn = (screen: ScreenSize) =>
      listOf(inflate(directive.document, directive.datasources, screen)).find(({ type }) => type === 'Text')?.properties.fontSize;
    expect([sizeOn(HUB), sizeOn({ ...HUB, width: 480, height: 480, shape: 'round' })]).toEqual(['44dp', '30dp']);
  });
});

describe('a document of anybody', () => {
  it('has layouts with parameters, styles, bound names and conditions', () => {
    const document = {
      layouts: {
        Line: {
          parameters: ['words', { name: 'size', default: 20 }],
          item: { type: 'Text', style: 'loud', text: bind('words'), fontSize: bind('size') },
        },
      },
      styles: { base: { values: { color: 'red' } }, loud: { extend: 'base', values: [{ fontWeight: 'bold' }] } },
      mainTemplate: {
        parameters: ['fruit'],
        item: {
          type: 'Container',
          bind: [{ name: 'all', value: bind('fruit.names') }],
          firstItem: { type: 'Text', text: 'first' },
          data: bind('all'),
          items: [
            { when: bind('index == 1'), type: 'Line', words: `${bind('data')}!` },
            { type: 'Line', words: bind('data'), size: 12 },
          ],
        },
      },
    };
    const drawn = inflate(document, { fruit: { names: ['pear', 'fig'] } }, HUB);
    expect(drawn?.children.map(({ properties }) => properties)).toEqual([
      { text: 'first' },
      { text: 'pear', fontSize: 12, color: 'red', fontWeight: 'bold' },
      { text: 'fig!', fontSize: 20, color: 'red', fontWeight: 'bold' },
    ]);
  });

  it.each([undefined, null, 'text', {}, { mainTemplate: {} }])('draws nothing when it is %p', (document) => {
    expect(inflate(document, {}, HUB)).toBeUndefined();
  });

  it('ends, though it contains itself', () => {
    const document = {
      layouts: { Loop: { item: { type: 'Container', items: [{ type: 'Loop' }] } } },
      mainTemplate: { item: { type: 'Loop' } },
    };
    expect(listOf(inflate(document, {}, HUB)).length).toBeLessThan(100);
  });

  it('becomes CSS that stays within the screen', () => {
    const drawn: Drawn = {
      type: 'Frame',
      children: [],
      properties: {
        width: '50vw',
        height: '40dp',
        padding: [1, 2],
        backgroundColor: 'url(https://a.example/x.png)',
        color: 'red; position: fixed',
        spacing: 8,
      },
    };
    const style = styleOf(drawn, 'row');
    expect(style).toMatchObject({
      width: 'calc(var(--screen-width) * 0.5)',
      height: '40px',
      paddingLeft: '1px',
      paddingTop: '2px',
      paddingRight: '1px',
      marginLeft: '8px',
      backgroundColor: 'inherit',
      color: 'inherit',
    });
    expect(directionOf({ ...drawn, properties: { direction: 'row' } })).toBe('row');
  });
});
