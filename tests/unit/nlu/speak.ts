import { join } from 'node:path';
import { expandSome } from '../../../interaction-models/sample-templates.ts';
import type { LocaleWords } from '../../../interaction-models/schema.ts';
import { readLocales } from '../../../interaction-models/sources.ts';

/** The words of every locale. */
export const LOCALE_WORDS: readonly LocaleWords[] = readLocales(join(import.meta.dirname, '../../..'));

/** Something that is said, and the intent it is a sample of. */
export interface Said {
  readonly intent: string;
  readonly text: string;
}

/** One thing that each sample of a locale says, with plain values in its slots. */
export function saySamples(words: LocaleWords): readonly Said[] {
  return Object.entries(words.intents).flatMap(([intent, { samples }]) =>
    samples.flatMap((template) => expandSome(template, 1).map((sample) => ({ intent, text: fillSlots(sample, words) }))),
  );
}

function fillSlots(sample: string, { slotTypes, examples }: LocaleWords): string {
  const values: Readonly<Record<string, string | undefined>> = {
    item: slotTypes.item[7]?.value,
    quantity: examples.quantity[0],
    ordinal: slotTypes.ordinal[1]?.value,
    orderNumber: '10042',
    amount: examples.amount[0],
    period: slotTypes.period[1]?.value,
    mode: slotTypes.mode[0]?.value,
  };
  return sample.replace(/\{(?:any )?([^{}]*)\}/gu, (_, slot: string) => values[slot] ?? slot);
}
