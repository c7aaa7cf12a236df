import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LANGUAGES, type Language, type Localised, type Product, UNITS, type Unit, type UnitName } from './product.ts';

/** `names/<language>.json`: the words of one language, by product id; brands stay as they are. */
const translation = z.strictObject({
  /** What the demonstration address is called ("home"). */
  addressLabel: z.string().optional(),
  units: z.record(z.string(), z.object({ other: z.string() }).catchall(z.string())),
  products: z.record(
    z.string(),
    z.strictObject({ name: z.string(), aliases: z.array(z.string()), variants: z.record(z.string(), z.string()).default({}) }),
  ),
});

type Translation = z.infer<typeof translation>;

/** The languages that somebody has translated the catalogue into. */
const translations: ReadonlyMap<Language, Translation> = new Map(
  LANGUAGES.flatMap((language) => {
    const file = join(import.meta.dirname, 'names', `${language}.json`);
    return existsSync(file) ? [[language, translation.parse(JSON.parse(readFileSync(file, 'utf8')))] as const] : [];
  }),
);

/** A product with its words in every language there is. What a language leaves out is said in English. */
export function translateProduct(product: Product): Product {
  return {
    ...product,
    name: localise(product.name.en, ({ products }) => products[product.productId]?.name),
    aliases: localise(product.aliases.en, ({ products }) => products[product.productId]?.aliases),
    variants: product.variants.map((variant) => {
      const label = variant.label?.en;
      if (label === undefined) return variant;
      return { ...variant, label: localise(label, ({ products }) => products[product.productId]?.variants[label]) };
    }),
  };
}

const unitsNamed = new Map<Unit, Localised<UnitName>>();

/** A pack's unit in every language there is. */
export function unitNames(unit: Unit): Localised<UnitName> {
  const known = unitsNamed.get(unit);
  if (known) return known;
  const english: UnitName = UNITS[unit].en;
  const named = localise(english, ({ units }) => units[unit]);
  unitsNamed.set(unit, named);
  return named;
}

/** What the demonstration address is called. */
export const ADDRESS_LABEL: Localised<string> = localise('home', ({ addressLabel }) => addressLabel);

function localise<T>(english: T, find: (words: Translation) => T | undefined): Localised<T> {
  const found = [...translations].flatMap(([language, words]) => {
    const said = find(words);
    return said === undefined ? [] : [[language, said] as const];
  });
  return { en: english, ...Object.fromEntries(found) };
}
