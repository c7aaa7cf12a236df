import { bind } from './bind.ts';
import { THEME } from './theme.ts';

/** Old enough for every device with a screen, and all that is needed. */
const APL_VERSION = '1.4';

/** What of it is understood by our own simulator's page: docs/screens.md. */
type Component = Readonly<Record<string, unknown>>;

const title: Component = {
  type: 'Text',
  text: bind('payload.screen.title'),
  color: '@accent',
  fontSize: '@titleSize',
  fontWeight: 'bold',
  maxLines: 2,
};

const total: Component = {
  type: 'Text',
  when: bind('payload.screen.total'),
  text: bind('payload.screen.total'),
  color: '@text',
  fontSize: '@textSize',
  fontWeight: 'bold',
  maxLines: 2,
  paddingTop: '@gap',
};

/** A line of a list: what, in smaller letters more of it, and what it costs. */
const line: Component = {
  type: 'Container',
  direction: 'row',
  width: '100%',
  alignItems: 'center',
  paddingTop: '@gap',
  paddingBottom: '@gap',
  items: [
    {
      type: 'Container',
      grow: 1,
      shrink: 1,
      items: [
        { type: 'Text', when: bind('data.text'), text: bind('data.text'), color: '@text', fontSize: '@textSize', maxLines: 3 },
        { type: 'Text', when: bind('data.detail'), text: bind('data.detail'), color: '@quiet', fontSize: '@detailSize', maxLines: 2 },
      ],
    },
    { type: 'Text', when: bind('data.amount'), text: bind('data.amount'), color: '@text', fontSize: '@textSize', paddingLeft: '@gap' },
  ],
};

/** A line that stands for a product, and says so when it is touched. */
const touchableLine: Component = {
  type: 'TouchWrapper',
  width: '100%',
  accessibilityLabel: bind('data.text'),
  onPress: [{ type: 'SendEvent', arguments: ['choose', bind('data.sku')] }],
  items: [
    {
      type: 'Frame',
      width: '100%',
      backgroundColor: '@row',
      borderRadius: '@radius',
      items: [{ ...line, paddingLeft: '@gap', paddingRight: '@gap' }],
    },
  ],
};

function button(answer: 'yes' | 'no', background: string, text: string): Component {
  return {
    type: 'TouchWrapper',
    width: '50%',
    paddingLeft: '@gap',
    paddingRight: '@gap',
    accessibilityLabel: bind(`payload.screen.confirm.${answer}`),
    onPress: [{ type: 'SendEvent', arguments: [answer, bind('payload.screen.confirm.draftId')] }],
    items: [
      {
        type: 'Frame',
        backgroundColor: background,
        borderRadius: '@radius',
        width: '100%',
        height: '@buttonHeight',
        items: [
          {
            type: 'Text',
            text: bind(`payload.screen.confirm.${answer}`),
            color: text,
            fontSize: '@textSize',
            fontWeight: 'bold',
            width: '100%',
            height: '100%',
            textAlign: 'center',
            textAlignVertical: 'center',
          },
        ],
      },
    ],
  };
}

const buttons: Component = {
  type: 'Container',
  direction: 'row',
  width: '100%',
  paddingTop: '@gap',
  items: [button('yes', '@accent', '@onAccent'), button('no', '@row', '@text')],
};

/** The one room between what stands above and what stands below it; it scrolls. */
function rows(item: Component): Component {
  return {
    type: 'Sequence',
    scrollDirection: 'vertical',
    grow: 1,
    shrink: 1,
    width: '100%',
    data: bind('payload.screen.rows'),
    items: [item],
  };
}

function page(...items: readonly Component[]) {
  return {
    type: 'APL',
    version: APL_VERSION,
    theme: 'dark',
    resources: THEME,
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          backgroundColor: '@background',
          width: '100vw',
          height: '100vh',
          items: [
            {
              type: 'Container',
              width: '100%',
              height: '100%',
              paddingLeft: '@paddingHorizontal',
              paddingRight: '@paddingHorizontal',
              paddingTop: '@paddingVertical',
              paddingBottom: '@paddingVertical',
              items,
            },
          ],
        },
      ],
    },
  };
}

const reading = page(title, rows(line), total);

/**
 * The documents: constant, with the words of a turn in the data source `screen` beside them.
 *
 * @see https://developer.amazon.com/docs/alexa/alexa-presentation-language/apl-document.html
 */
export const DOCUMENTS = {
  draft: page(title, rows(line), total, buttons),
  choices: page(title, rows(touchableLine)),
  order: reading,
  orders: reading,
  cart: reading,
  list: reading,
} as const;
