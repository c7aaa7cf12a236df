/** The languages a catalogue can hold words in; `en` is always there and stands in for the others. */
export const LANGUAGES = ['en', 'de', 'it', 'es', 'fr', 'pl', 'ru', 'zh', 'id'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Something said in each language. */
export type Localised<T> = { readonly en: T } & { readonly [L in Language]?: T };

/** How many pieces is decided by the language's own plural rules. */
export type UnitName = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

export const UNITS = {
  bag: { en: { one: 'bag', other: 'bags' } },
  bar: { en: { one: 'bar', other: 'bars' } },
  battery: { en: { one: 'battery', other: 'batteries' } },
  blade: { en: { one: 'blade', other: 'blades' } },
  bottle: { en: { one: 'bottle', other: 'bottles' } },
  box: { en: { one: 'box', other: 'boxes' } },
  bulb: { en: { one: 'bulb', other: 'bulbs' } },
  can: { en: { one: 'can', other: 'cans' } },
  capsule: { en: { one: 'capsule', other: 'capsules' } },
  cartridge: { en: { one: 'cartridge', other: 'cartridges' } },
  cloth: { en: { one: 'cloth', other: 'cloths' } },
  diaper: { en: { one: 'diaper', other: 'diapers' } },
  filter: { en: { one: 'filter', other: 'filters' } },
  gummy: { en: { one: 'gummy', other: 'gummies' } },
  head: { en: { one: 'head', other: 'heads' } },
  jar: { en: { one: 'jar', other: 'jars' } },
  pad: { en: { one: 'pad', other: 'pads' } },
  piece: { en: { one: 'piece', other: 'pieces' } },
  pod: { en: { one: 'pod', other: 'pods' } },
  pouch: { en: { one: 'pouch', other: 'pouches' } },
  roll: { en: { one: 'roll', other: 'rolls' } },
  set: { en: { one: 'set', other: 'sets' } },
  sheet: { en: { one: 'sheet', other: 'sheets' } },
  sponge: { en: { one: 'sponge', other: 'sponges' } },
  stick: { en: { one: 'stick', other: 'sticks' } },
  tablet: { en: { one: 'tablet', other: 'tablets' } },
  tube: { en: { one: 'tube', other: 'tubes' } },
  wipe: { en: { one: 'wipe', other: 'wipes' } },
} as const satisfies Record<string, Localised<UnitName>>;

export type Unit = keyof typeof UNITS;

/** The shelves; a search for the shelf's name finds what lies on it. */
export const CATEGORIES = {
  baby: { en: 'baby care' },
  bath: { en: 'bath and body' },
  cleaning: { en: 'cleaning supplies' },
  coffee: { en: 'coffee and tea' },
  dishes: { en: 'dish washing' },
  filters: { en: 'filters' },
  health: { en: 'health and vitamins' },
  kitchen: { en: 'kitchen supplies' },
  laundry: { en: 'laundry' },
  light: { en: 'light bulbs' },
  office: { en: 'office supplies' },
  oral: { en: 'oral care' },
  pantry: { en: 'pantry food' },
  paper: { en: 'paper goods' },
  pets: { en: 'pet supplies' },
  power: { en: 'batteries and power' },
  shaving: { en: 'shaving' },
} as const satisfies Record<string, Localised<string>>;

export type Category = keyof typeof CATEGORIES;

export interface ProductVariant {
  readonly sku: string;
  /** What sets it apart from its siblings, said after the product's name; absent when it has none. */
  readonly label?: Localised<string>;
  readonly pack: { readonly count: number; readonly unit: Unit };
  /** US cents. */
  readonly priceMinor: number;
  /** Packs in the warehouse when the shop opens. */
  readonly stock: number;
  /** Days from the order to the door, Sundays not counted. */
  readonly deliveryDays: number;
  /** While it is out of stock: days until it should be back. */
  readonly restockDays?: number;
  /** No longer made; `substituteSku` is the nearest thing. */
  readonly discontinued?: { readonly substituteSku?: string };
}

export interface Product {
  readonly productId: string;
  readonly category: Category;
  readonly name: Localised<string>;
  /** Other words people say for it, lower case. */
  readonly aliases: Localised<readonly string[]>;
  readonly variants: readonly ProductVariant[];
}

/** A row of the catalogue's tables. `label` is '' for a product that comes in one kind. */
export type VariantRow = readonly [
  sku: string,
  label: string,
  count: number,
  unit: Unit,
  priceMinor: number,
  more?: Partial<Pick<ProductVariant, 'stock' | 'deliveryDays' | 'restockDays' | 'discontinued'>>,
];

const USUAL_STOCK = 2_400;
const USUAL_DELIVERY_DAYS = 2;

/**
 * One product of the tables, with its English words.
 * @param aliases separated by commas
 */
export function product(category: Category, productId: string, name: string, aliases: string, rows: readonly VariantRow[]): Product {
  const variants = rows.map(([sku, label, count, unit, priceMinor, more]) => ({
    sku,
    ...(label !== '' && { label: { en: label } }),
    pack: { count, unit },
    priceMinor,
    stock: USUAL_STOCK,
    deliveryDays: USUAL_DELIVERY_DAYS,
    ...more,
  }));
  return { productId, category, name: { en: name }, aliases: { en: aliases.split(', ') }, variants };
}
