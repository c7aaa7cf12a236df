import type { SlotKind } from '../../lambda/dialogue/intents/definitions.ts';
import { HAN_CHARACTER } from '../../lambda/kernel/han.ts';
import type { LocaleWords } from '../schema.ts';
import type { Random } from './random.ts';

/** Says one value of a slot kind, another one each time. */
export type SayValue = (kind: SlotKind) => string;

/** The most that is counted by words in training. */
const MOST_COUNTED = 24;
/** How often an item is one that no list has: the words around it must do. */
const INVENTED = 0.25;
const MIXED = 0.2;

export function createSlotValues(words: LocaleWords, random: Random): SayValue {
  const { slotTypes, examples, numbers } = words;
  const items = slotTypes.item.flatMap(({ value, synonyms }) => [value, ...synonyms]);
  const parts = items.flatMap((item) => item.split(' '));
  const counted = Object.entries(numbers?.numbers ?? {}).flatMap(([said, value]) => (value >= 1 && value <= MOST_COUNTED ? [said] : []));
  const listed = (kind: 'ordinal' | 'period' | 'mode'): string => {
    const { value, synonyms } = random.pick(slotTypes[kind]);
    return random.pick([value, ...synonyms]);
  };
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random.next() * 9) + 1).join('');

  const sayItem = (): string => {
    const chance = random.next();
    if (chance < INVENTED) return inventWord(random.pick(parts), random.pick(parts));
    if (chance < INVENTED + MIXED) return [random.pick(parts), random.pick(parts)].join(HAN_CHARACTER.test(parts[0] ?? '') ? '' : ' ');
    return random.pick(items);
  };

  const say: Readonly<Record<SlotKind, () => string>> = {
    item: sayItem,
    quantity: () =>
      random.pick([
        () => random.pick(examples.quantity),
        () => random.pick(counted.length > 0 ? counted : examples.quantity),
        () => digits(1),
      ])(),
    ordinal: () => listed('ordinal'),
    period: () => listed('period'),
    mode: () => listed('mode'),
    orderNumber: () => (random.next() < 0.5 ? random.pick(examples.orderNumber) : digits(5)),
    amount: () => (random.next() < 0.5 ? random.pick(examples.amount) : digits(2)),
  };
  return (kind) => say[kind]();
}

/** The beginning of one word and the end of another. */
function inventWord(one: string, other: string): string {
  const [head, tail] = [[...one], [...other]];
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join('');
}
