import { bathroom } from './bathroom.ts';
import { cleaning } from './cleaning.ts';
import { filters } from './filters.ts';
import { kitchen } from './kitchen.ts';
import { paperAndLaundry } from './paper-and-laundry.ts';
import { petsAndFamily } from './pets-and-family.ts';
import { powerAndOffice } from './power-and-office.ts';
import { LANGUAGES, type Language, type Localised, type Product, type ProductVariant, type UnitName } from './product.ts';
import { translateProduct, unitNames } from './translations.ts';

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
].map(translateProduct);

export const items: readonly Item[] = products.flatMap((product) => product.variants.map((variant) => ({ ...variant, product })));

const itemsBySku: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.sku, item]));

export function findItem(sku: string): Item | undefined {
  return itemsBySku.get(sku);
}

/** The language of a BCP 47 locale, "de" of "de-DE"; English where the catalogue holds no words of it. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === language) ?? 'en';
}

/** What is said in the locale's language, or in English while nobody has translated it. */
export function inLocale<T>(text: Localised<T>, locale: string): T {
  return text[languageOf(locale)] ?? text.en;
}

/** "BrightSmile toothbrush heads, soft": the product and what sets the variant apart, without the pack. */
export function nameOf(item: Item, locale: string): string {
  const name = inLocale(item.product.name, locale);
  return item.label === undefined ? name : `${name}, ${inLocale(item.label, locale)}`;
}

export function aliasesOf(item: Item, locale: string): readonly string[] {
  return inLocale(item.product.aliases, locale);
}

const pluralRules = new Map(LANGUAGES.map((language) => [language, new Intl.PluralRules(language)]));

/** The pack with its unit in the locale's words and number: 1 "head", 4 "heads". */
export function packOf(item: Item, locale: string): { readonly count: number; readonly unit: string } {
  const { count, unit } = item.pack;
  const names: UnitName = inLocale<UnitName>(unitNames(unit), locale);
  const rule = pluralRules.get(languageOf(locale))?.select(count) ?? 'other';
  return { count, unit: names[rule] ?? names.other };
}
