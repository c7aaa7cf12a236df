import type { SpokenDraft } from '../dialogue/acts.ts';
import type { Screen, ScreenRow, Visual } from '../dialogue/reply.ts';
import { multiplyMoney } from '../kernel/money.ts';
import { sayStatus } from './say-orders.ts';
import { showPayment, showTerms } from './show-card.ts';
import type { Words } from './words.ts';

/** Rows are left out beyond this many UTF-8 bytes of JSON: a third of what a response may have. */
const MAX_ROW_BYTES = 7_000;

/**
 * A visual as a screen, or `undefined` when it is handed over in another way (a link, on the phone).
 *
 * @param words made for the eye
 */
export function showScreen(visual: Visual, words: Words): Screen | undefined {
  switch (visual.kind) {
    case 'draft':
      return {
        shows: 'draft',
        title: words.say('card.draft.title'),
        ...showDraft(visual.draft, words),
        confirm: { draftId: visual.draftId, yes: words.say('chip.yes'), no: words.say('chip.no') },
      };
    case 'order':
      return {
        shows: 'order',
        title: words.say('card.order.title', { number: words.digits(visual.orderNumber) }),
        ...showDraft(visual.draft, words),
      };
    case 'orders':
      return {
        shows: 'orders',
        title: words.say('card.orders.title'),
        rows: fitRows(
          visual.orders.map((order) => showOrder(order, words)),
          0,
          words,
        ),
      };
    case 'lines': {
      const rows = visual.lines.map((line) => showLine(line, words));
      return { shows: visual.what, title: words.say(`card.${visual.what}.title`), rows: fitRows(rows, visual.more, words) };
    }
    case 'choices':
      return {
        shows: 'choices',
        title: words.say('card.choices.title'),
        rows: fitRows(
          visual.options.map((option, at) => showChoice(option, at, words)),
          0,
          words,
        ),
      };
    case 'paymentLink':
    case 'approvalPage':
    case 'linkAccount':
      return undefined;
  }
}

function showDraft(draft: SpokenDraft, words: Words): Pick<Screen, 'rows' | 'total'> {
  const facts = [...showTerms(draft, words), showPayment(draft, words)].map((text) => ({ text: '', detail: text }));
  const lines = draft.lines.map((line): ScreenRow => {
    const row = showLine(line, words);
    return line.pack.count > 1 ? { ...row, detail: words.units(line.pack) } : row;
  });
  const room = MAX_ROW_BYTES - byteLength(facts);
  return {
    rows: [...fitRows(lines, draft.moreLines, words, room), ...facts],
    total: words.say('card.total', { total: words.money(draft.total) }),
  };
}

type VisualOf<K extends Visual['kind']> = Extract<Visual, { readonly kind: K }>;

function showLine({ name, quantity, unitPrice }: VisualOf<'lines'>['lines'][number], words: Words): ScreenRow {
  const text = words.say('card.line.unpriced', { quantity: String(quantity), name: words.name(name) });
  return unitPrice === undefined ? { text } : { text, amount: words.money(multiplyMoney(unitPrice, quantity)) };
}

function showOrder(order: VisualOf<'orders'>['orders'][number], words: Words): ScreenRow {
  return { text: sayStatus(order, true, words), detail: words.say('card.order.title', { number: words.digits(order.number) }) };
}

function showChoice({ sku, name, price }: VisualOf<'choices'>['options'][number], at: number, words: Words): ScreenRow {
  const text = words.say('card.choices.line', { position: String(at + 1), name: words.name(name) });
  return { text, sku, ...(price === undefined ? {} : { amount: words.money(price) }) };
}

/** As many rows as there is room for, and how many more there are: nothing is left out without a word. */
function fitRows(rows: readonly ScreenRow[], more: number, words: Words, room = MAX_ROW_BYTES): readonly ScreenRow[] {
  let used = 0;
  const fitting = rows.findIndex((row) => {
    used += byteLength(row);
    return used > room;
  });
  const shown = fitting < 0 ? rows : rows.slice(0, fitting);
  const left = more + rows.length - shown.length;
  return left > 0 ? [...shown, { text: '', detail: words.say('card.moreLines', { count: String(left) }) }] : shown;
}

function byteLength(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
