import { foldMarks } from './fold-marks.ts';
import type { Language } from './locales.ts';

/** Words in the place of a product that name none: what was just spoken of ("it"), or what was ordered last ("my last order"). */
export type Reference = 'spokenOf' | 'lastOrder';

interface ReferenceWords {
  readonly spokenOf: string;
  readonly lastOrder: string;
  /** Around the others, and nothing by themselves. */
  readonly around: string;
}

/** Lower case. */
const WORDS: Readonly<Record<Exclude<Language, 'zh'>, ReferenceWords>> = {
  en: {
    spokenOf: 'it that them this these those one ones',
    lastOrder: 'order orders purchase purchases last latest previous recent same usual again everything all thing things stuff shopping',
    around: 'a an the my our please some from as most time of',
  },
  de: {
    spokenOf: 'es das die den sie dies diese diesen dieses davon welche',
    lastOrder: 'bestellung bestellungen einkauf letzte letzten letztes vorige vorigen gleiche selbe dasselbe übliche wieder alles sachen',
    around: 'bitte der das die den meine meinen unsere unseren noch mal wie immer von vom mein unser einmal nochmal',
  },
  it: {
    spokenOf: 'lo la li le questo questa questi queste quello quella quelli quelle',
    lastOrder:
      'ordine ordini spesa acquisto ultimo ultima ultimi precedente stesso stessa stesse stessi solito solita cosa cose roba tutto',
    around: 'il lo la l le i gli mio mia un una di del dell della come sempre volta per favore',
  },
  es: {
    spokenOf: 'eso esto esos esas ese esa este esta estos estas lo la los las',
    lastOrder: 'pedido pedidos compra compras último última anterior mismo misma siempre todo cosas',
    around: 'el la lo los las mi mis un una de del que vez como por favor',
  },
  fr: {
    spokenOf: 'ça cela ceci ce celui celle ceux celles le la les',
    lastOrder: 'commande commandes achat achats courses dernier dernière derniers précédente même mêmes habituelle tout chose choses',
    around: 'le la les l ma mon mes notre la un une de que fois d habitude comme s il te vous plait',
  },
  pl: {
    spokenOf: 'to te ten ta tę tego je go',
    lastOrder: 'zamówienie zamówienia zakup zakupy ostatni ostatnie ostatnio poprzednie poprzedni samo zwykle wszystko rzeczy',
    around: 'moje mój moja nasze co jak to te proszę raz jeszcze',
  },
  ru: {
    spokenOf: 'это их его её этот эту эти',
    lastOrder: 'заказ заказы заказа покупка покупку покупки последний последнюю прошлый прошлую предыдущий самое обычное все',
    around: 'мой моя мою наш то же что как и раз в ещё пожалуйста',
  },
  id: {
    spokenOf: 'itu ini nya dia',
    lastOrder: 'pesanan order pembelian belanjaan terakhir sebelumnya sama biasa biasanya semua semuanya',
    around: 'saya ku kami yang seperti lagi tolong dari',
  },
};

/** Chinese is written without blanks: these are whole. */
const HAN: Readonly<Record<Reference, readonly string[]>> = {
  spokenOf: ['它', '它們', '這個', '那個', '這些', '那些'],
  lastOrder: [
    ['訂單', '上次', '上次的', '上次買的', '上次的訂單', '上次訂單', '上一張訂單', '上一筆訂單', '最後的訂單', '最近的訂單'],
    ['一樣的', '同樣的', '老樣子', '全部'],
  ].flat(),
};

const SETS = Object.fromEntries(
  Object.entries(WORDS).map(([language, { spokenOf, lastOrder, around }]) => [
    language,
    { spokenOf: setOf(spokenOf), lastOrder: setOf(lastOrder), around: setOf(around) },
  ]),
);

/**
 * What words in the place of a product refer to; undefined when they name a product, as nearly all do.
 *
 * @param words as heard; case and accents do not matter
 */
export function readReference(words: string, language: Language): Reference | undefined {
  const spoken = foldMarks(words.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (language === 'zh') return readHan(spoken.join('').replace(/^我們?的?/u, ''));
  const sets = SETS[language];
  if (!sets || spoken.length === 0) return undefined;
  const all = (...among: readonly ReadonlySet<string>[]) => spoken.every((word) => among.some((set) => set.has(word)));
  if (all(sets.spokenOf, sets.around) && spoken.some((word) => sets.spokenOf.has(word))) return 'spokenOf';
  return all(sets.spokenOf, sets.lastOrder, sets.around) && spoken.some((word) => sets.lastOrder.has(word)) ? 'lastOrder' : undefined;
}

function readHan(words: string): Reference | undefined {
  return HAN.spokenOf.includes(words) ? 'spokenOf' : HAN.lastOrder.includes(words) ? 'lastOrder' : undefined;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(foldMarks(words).split(' '));
}
