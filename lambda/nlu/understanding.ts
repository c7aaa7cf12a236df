import { type Decision, decide, type Understood } from './decide.ts';
import { createEvidence, type Heard } from './evidence.ts';
import type { NluModel } from './model.ts';
import { rawWords } from './normalise.ts';
import { createReadQuestion } from './open-question.ts';
import type { Reading, ReadSlots } from './read-alignment.ts';
import { createTagReading } from './read-tags.ts';
import { listColumns, weighEvidence } from './score-intents.ts';
import { createSplitter } from './split-wishes.ts';
import { unpackWeights } from './weights.ts';

export { FALLBACK_INTENT } from './decide.ts';
export type { Decision, Understood };

export interface Understanding {
  /** What a speaker opens us by in this locale. */
  readonly invocationName: string;
  /**
   * Reads one utterance. Never throws, whatever the text; a text of more than 500 characters or 40 words is not read.
   *
   * @param options.expecting the intents that would answer the open question: they are preferred, and their bare answers ("toothpaste",
   *   "two") count. Empty means that no question is open; absent, that nothing is known about it.
   */
  understand(text: string, options?: { readonly expecting?: readonly string[] }): Understood;
  /** Whether the text is nothing but samples of the intent, one or several in a row, polite words aside; "okay?" with its mark is not. */
  isMadeOf(text: string, intent: string): boolean;
}

/** Prepares a model for use (some milliseconds); the result may be shared by all turns. */
export function createUnderstanding(model: NluModel): Understanding {
  const evidenceOf = createEvidence(model, unpackWeights(model.classifier));
  const columns = listColumns(model.intents);
  const readQuestion = createReadQuestion(columns, model);
  const readTagged = createTagReading(model, evidenceOf);
  const splitter = createSplitter(model, evidenceOf.reader);

  const understand: Understanding['understand'] = (text, options = {}) => {
    const heard = evidenceOf.read(text);
    if (!heard) return decide([], model);
    const whole = readSeveral(heard, options.expecting);
    const rest = heard.afterNo && (options.expecting ?? []).length > 0 ? rawWords(heard.afterNo) : undefined;
    const namesAnother = isYesOrNo(options.expecting) && heard.afterNo !== undefined && evidenceOf.reader.isKnownName(heard.afterNo);
    if (rest === undefined || (!namesAnother && answersItself(whole, options.expecting))) return whole;
    return readAfterNo(rest) ?? whole;
  };

  /** "No, put it on my list", "no, dishwasher tablets": a wish of its own, which no answer could be; undefined for "no, thank you". */
  const readAfterNo = (text: string): Understood | undefined => {
    const heard = evidenceOf.read(text);
    const understood = heard && weigh(heard, []);
    if (!understood) return undefined;
    const isProduct = understood.decision !== 'act' && heard.bare.every(({ word }) => evidenceOf.reader.isItemWord(word));
    return isWish(understood) || isProduct ? { ...understood, afterNo: { text } } : undefined;
  };

  /** One wish, of several products where it names them; or two wishes, where each half says one by itself and the whole fits no sample. */
  const readSeveral = (heard: Heard, expecting: readonly string[] | undefined): Understood => {
    const whole = weigh(heard, expecting);
    const items =
      whole.decision === 'act' && !whole.items && whole.slots.item ? splitter.items(evidenceOf.tokens(whole.slots.item)) : undefined;
    if (items) return { ...whole, items };
    if (heard.readings.some(isClear)) return whole;
    for (const [left, right] of splitter.halves(heard.bare)) {
      const wishes = [readWish(left), readWish(right)];
      if (wishes[0] && wishes[1]) return { ...wishes[0], besides: wishes[1] };
    }
    return whole;
  };

  const readWish = (text: string): Understood | undefined => {
    const heard = evidenceOf.read(text);
    const understood = heard?.readings.some((reading) => isClear(reading) && saysOfWhat(reading)) ? weigh(heard, []) : undefined;
    return understood && isWish(understood) ? understood : undefined;
  };

  const isWish = ({ decision, intent }: Understood): boolean =>
    decision === 'act' && !isTalk(intent) && !model.intents[intent]?.answersOnly;

  const weigh = (heard: Heard, expecting: readonly string[] | undefined): Understood => {
    const chances = weighEvidence(heard.evidence, columns, model.calibration, readQuestion(expecting, heard));
    const meant = Object.keys(model.intents).map((intent, column) => ({ intent, chance: chances[column] ?? 0 }));
    return decide(
      meant.map(({ intent, chance }) => {
        const readings = heard.readings.filter(
          (reading) => reading.intent === intent && (!reading.isAnswer || expecting?.includes(intent)),
        );
        const isVerbatim = () => heard.isMadeOf(intent);
        return {
          intent,
          chance,
          sample: sampleOf(readings),
          isVerbatim,
          readSlots: () => chooseSlots(readings, readTagged(heard.bare, intent)),
        };
      }),
      model,
    );
  };
  const isMadeOf: Understanding['isMadeOf'] = (text, intent) => evidenceOf.read(text)?.isMadeOf(intent) ?? false;
  return { invocationName: model.invocationName, understand, isMadeOf };
}

/** What a sample fits whole, and a product where one belongs. */
function isClear({ isAnswer, clarity, isExact, itemTokens, slots }: Reading): boolean {
  return !isAnswer && clarity >= SURE_CLARITY && (isExact || slots.item === undefined || itemTokens > 0);
}

/** "The eggs are here, take them off the list" is one wish: its second half says of what by its first. */
function saysOfWhat({ isExact, slots }: Reading): boolean {
  return isExact || Object.keys(slots).length > 0;
}

/** "No, the other one", "no, make it three": the question itself is answered. */
function answersItself({ decision, intent }: Understood, expecting: readonly string[] = []): boolean {
  return decision === 'act' && !isTalk(intent) && expecting.includes(intent);
}

/** A product that is named after a "no" to such a question is another one, and no answer. */
const isYesOrNo = (expecting: readonly string[] = []): boolean => expecting.includes('AMAZON.YesIntent');

const isTalk = (intent: string): boolean => intent.startsWith('AMAZON.');

function sampleOf(readings: readonly Reading[]): 'whole' | 'bare' | undefined {
  const exact = readings.filter(({ isExact, isAnswer }) => isExact && !isAnswer);
  if (exact.length === 0) return undefined;
  return exact.some(({ isWhole }) => isWhole) ? 'whole' : 'bare';
}

/** A sample that fits well knows its slots best; the tagger reads what no sample fits. */
function chooseSlots(readings: readonly Reading[], tagged: ReadSlots): ReadSlots {
  const best = readings.reduce<Reading | undefined>((top, reading) => (top && top.clarity >= reading.clarity ? top : reading), undefined);
  if (best === undefined || (best.clarity < SURE_CLARITY && Object.keys(tagged.slots).length > 0)) return tagged;
  return { slots: best.slots, slotIds: best.slotIds, ...(best.items ? { items: best.items } : {}) };
}

/** From here on a sample's own slots are taken. */
const SURE_CLARITY = 0.5;
