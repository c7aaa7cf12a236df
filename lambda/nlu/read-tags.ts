import { AND_WORDS } from '../kernel/and-words.ts';
import type { EvidenceReader } from './evidence.ts';
import type { NluModel } from './model.ts';
import type { Token } from './normalise.ts';
import { type ReadSlots, spokenValue } from './read-alignment.ts';
import type { ReadItem } from './read-slots.ts';
import { createTagger, type TaggedToken } from './tagger.ts';

/** Reads slots by the words around them, where no sample fits: of several products a known one, else the first. */
export function createTagReading(
  model: NluModel,
  { describe, reader }: EvidenceReader,
): (tokens: readonly Token[], intent: string) => ReadSlots {
  const tagger = createTagger(model.tagger, model.intents);
  const ands = AND_WORDS[model.language];
  const isAnd = (between: readonly Token[]): boolean => between.length > 0 && between.every(({ word }) => ands.includes(word));
  return (tokens, intent) => {
    const slots: Record<string, string> = {};
    const slotIds: Record<string, string> = {};
    const own = model.intents[intent]?.slots ?? {};
    const spans: { readonly item: ReadItem; readonly from: number; readonly to: number }[] = [];
    const described = tokens.map(describe);
    for (const { name, reading, from, to: end } of tagger.tag(described, intent)) {
      const to = reading === 'words' ? endOfName(described, end, ands) : end;
      const words = tokens.slice(reading === 'words' ? skipVerb(described, from, to) : from, to);
      if (reading === 'words') {
        spans.push({ item: reader.readItem(words, own.quantity !== undefined && slots.quantity === undefined), from, to });
      } else if (reader.accepts(name, reading, words) && slots[name] === undefined) {
        slots[name] = spokenValue(words, reading);
        const id = reader.idOf(name, words);
        if (id !== undefined) slotIds[name] = id;
      }
    }
    const several = spans.filter(({ item: { text } }) => text !== '');
    const named = several.map((span) => span.item);
    const item =
      named.find(({ known }) => known) ?? named[0] ?? (own.item === undefined ? undefined : findKnown(tokens, described, reader));
    if (item) slots.item = item.text;
    if (item?.quantity !== undefined && slots.quantity === undefined) slots.quantity = item.quantity;
    const isList =
      several.length > 1 && several.every(({ from }, at) => at === 0 || isAnd(tokens.slice(several[at - 1]?.to ?? from, from)));
    return { slots, slotIds, ...(isList ? { items: named.map(({ text }) => text) } : {}) };
  };
}

/** "Dog food is nearly gone": words that only products have, where nothing else tells which; the first run of them that is a whole name. */
function findKnown(tokens: readonly Token[], described: readonly TaggedToken[], reader: EvidenceReader['reader']): ReadItem | undefined {
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from;
    while (described[to]?.isItemWord) to += 1;
    const item = to > from ? reader.readItem(tokens.slice(from, to), false) : undefined;
    if (item?.known) return item;
  }
  return undefined;
}

/** A name goes on as long as its words do: "cápsulas de" is not all of it, when "café" follows and then an "and". */
function endOfName(tokens: readonly TaggedToken[], end: number, ands: readonly string[]): number {
  let to = end;
  while (tokens[to]?.isItemWord && !ands.includes(tokens[to]?.word ?? '')) to += 1;
  return ands.includes(tokens[to]?.word ?? '') ? to : end;
}

/** An utterance begins with what to do rather than with the product: a first word that nobody knows in front of a product is a verb. */
function skipVerb(tokens: readonly TaggedToken[], from: number, to: number): number {
  const [first, next] = tokens.slice(0, 2);
  const isVerb = first && !first.isKnown && !first.isItemWord && !first.isNumber;
  return from === 0 && to > 1 && isVerb && next?.isItemWord ? 1 : from;
}
