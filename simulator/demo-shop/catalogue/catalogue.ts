import { bathroom } from './bathroom.ts';
import { cleaning } from './cleaning.ts';
import { filters } from './filters.ts';
import { kitchen } from './kitchen.ts';
import { paperAndLaundry } from './paper-and-laundry.ts';
import { petsAndFamily } from './pets-and-family.ts';
import { powerAndOffice } from './power-and-office.ts';
import { type Language, type Localised, type Product, type ProductVariant, UNITS } from './product.ts';

/** One variant with the product it belongs to: what has a price and a stock. */
export interface Item extends ProductVariant {
  readonly product: Product;
}

export const products: readonly Product[] = [
  ...bathroom,
  ...paperAndLaundry,
  ...cleaning,
  ...kitchen,
  ...filters,
  ...powerAndOffice,
  ...petsAndFamily,
];

export const items: readonly Item[] = products.flatMap((product) => product.variants.map((variant) => ({ ...variant, product })));

const itemsBySku: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.sku, item]));

export function findItem(sku: string): Item | undefined {
  return itemsBySku.get(sku);
}

/** The language of a BCP 47 locale: "de" of "de-DE". */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? 'en';
}

/** What is said in the locale's language, or in English while nobody has translated it. */
export function inLocale<T>(text: Localised<T>, locale: string): T {
  return text[languageOf(locale) as Language] ?? text.en;
}

/** "BrightSmile toothbrush heads, soft": the product and what sets the variant apart, without the pack. */
export function nameOf(item: Item, locale: string): string {
  const name = inLocale(item.product.name, locale);
  return item.label === undefined ? name : `${name}, ${inLocale(item.label, locale)}`;
}

export function aliasesOf(item: Item, locale: string): readonly string[] {
  return inLocale(item.product.aliases, locale);
}

/** The pack with its unit in the locale's words and number: 1 "head", 4 "heads". */
export function packOf(item: Item, locale: string): { readonly count: number; readonly unit: string } {
  const { count, unit } = item.pack;
  const names = inLocale(UNITS[unit], locale);
  const rule = pluralRules(languageOf(locale)).select(count);
  return { count, unit: (names as Partial<Record<Intl.LDMLPluralRule, string>>)[rule] ?? names.other };
}

const pluralRulesByLanguage = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const known = pluralRulesByLanguage.get(language);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf([language]).length > 0 ? language : 'en');
  pluralRulesByLanguage.set(language, rules);
  return rules;
}
