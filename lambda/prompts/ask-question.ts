import type { Caution } from '../commerce/quote.ts';
import type { Act, ActName, SpokenDraft } from '../dialogue/acts.ts';
import type { Purpose, Question, QuestionData, QuestionName } from '../dialogue/question.ts';
import type { LocalDate } from '../kernel/clock.ts';
import { sayOffers } from './say-offers.ts';
import { shortNames } from './short-names.ts';
import { sentences, type Words } from './words.ts';

/** A question in words. */
export interface Asked {
  /** Follows the acts of its reply. */
  readonly question: string;
  /** Stands alone: asked after silence, or when the talk was about something else. */
  readonly reprompt: string;
  /** Answers to tap, in the shopper's words. */
  readonly suggestions: readonly string[];
}

type AskTable = {
  readonly [Q in QuestionName]: {
    /** Acts of the same reply that say what the question is about. Without one of them it is asked so that it stands alone. */
    readonly after: readonly ActName[] | 'anything';
    readonly ask: (question: QuestionData[Q], words: Words, said: readonly Act[]) => Asked;
  };
};

/** Acts after which nothing has been done yet, so nothing "else" can be asked for. */
const BEGINNINGS: ReadonlySet<ActName> = new Set([
  'welcome',
  'cartWaiting',
  'help',
  'fallback',
  'nothingToRepeat',
  'nothingToAnswer',
  'nothingToChoose',
  'nothingToChange',
  'noOrdersYet',
  'itemNotUnderstood',
  'tooLong',
  'troubled',
  'codeWrong',
  'codeTooLate',
  'buyingIsOff',
]);
const MAX_SPOKEN_CAUTIONS = 2;

/** A question without words does not compile. */
const ASK: AskTable = {
  whatNext: {
    after: 'anything',
    ask: (_, words, said) => ({
      question: words.say(said.every((act) => BEGINNINGS.has(act.act)) ? 'ask.whatNext.first' : 'ask.whatNext'),
      reprompt: words.say('ask.whatNext.reprompt'),
      suggestions: [words.say('chip.status'), words.say('chip.cart'), words.say('chip.help')],
    }),
  },
  confirmDraft: {
    after: ['draftRead', 'draftDetails'],
    ask: ({ itemName, moreItems, total }, words, said) => ({
      question: sentences(...sayCautions(said, words), words.say('ask.confirmDraft')),
      reprompt: words.say('ask.confirmDraft.reprompt', {
        things: words.say('phrase.things', { name: words.name(itemName), more: moreItems }),
        total: words.money(total),
      }),
      suggestions: [...yesOrNo(words), words.say('chip.more')],
    }),
  },
  choose: {
    after: ['choices', 'searchResults'],
    ask: askChoice,
  },
  offerProduct: {
    after: ['notBoughtButSold', 'searchResults', 'priceTold'],
    ask: ({ candidate, quantity }, words) => ({
      question: words.say('ask.offerProduct'),
      reprompt: words.say('ask.offerProduct.reprompt', { line: words.line({ ...candidate, quantity }) }),
      suggestions: yesOrNo(words),
    }),
  },
  offerList: {
    after: 'anything',
    ask: ({ item, quantity }, words) => {
      const entry = words.say('phrase.entry', { name: words.name(item), quantity });
      return {
        question: words.say('ask.offerList', { entry }),
        reprompt: words.say('ask.offerList.reprompt', { entry }),
        suggestions: yesOrNo(words),
      };
    },
  },
  offerCheckout: {
    after: 'anything',
    ask: (_, words) => ({
      question: words.say('ask.offerCheckout'),
      reprompt: words.say('ask.offerCheckout.reprompt'),
      suggestions: yesOrNo(words),
    }),
  },
  whichItem: {
    after: 'anything',
    ask: ({ intent }, words) => ({
      question: words.say(`ask.whichItem.${intent}`),
      reprompt: words.say('ask.whichItem.reprompt'),
      suggestions: [],
    }),
  },
  howMany: {
    after: 'anything',
    ask: ({ item }, words) => ({
      question: item === undefined ? words.say('ask.howMany') : words.say('ask.howMany.item', { item: words.name(item) }),
      reprompt: words.say('ask.howMany.reprompt'),
      suggestions: ['1', '2', '3'],
    }),
  },
  confirmCancelOrder: {
    after: 'anything',
    ask: ({ orderNumber, itemName }, words) => {
      const told = { number: words.digits(orderNumber), item: words.name(itemName ?? '') };
      return {
        question: words.say(itemName ? 'ask.confirmCancelOrder.item' : 'ask.confirmCancelOrder', told),
        reprompt: words.say(itemName ? 'ask.confirmCancelOrder.item.reprompt' : 'ask.confirmCancelOrder.reprompt', told),
        suggestions: yesOrNo(words),
      };
    },
  },
  howMuch: {
    after: 'anything',
    ask: ({ period }, words) => ({
      question: words.say(`ask.howMuch.${period}`),
      reprompt: words.say(`ask.howMuch.${period}.reprompt`),
      suggestions: [],
    }),
  },
  didYouMean: {
    after: 'anything',
    ask: ({ wishes: [first, second] }, words) => {
      const told = { first: first ? words.say(`phrase.wish.${first.intent}`) : '' };
      if (!second) {
        return {
          question: words.say('ask.didYouMean.one', told),
          reprompt: words.say('ask.didYouMean.one.reprompt', told),
          suggestions: yesOrNo(words),
        };
      }
      const both = { ...told, second: words.say(`phrase.wish.${second.intent}`) };
      return { question: words.say('ask.didYouMean', both), reprompt: words.say('ask.didYouMean.reprompt', both), suggestions: [] };
    },
  },
  confirmDeletion: {
    after: 'anything',
    ask: (_, words) => ({
      question: words.say('ask.confirmDeletion'),
      reprompt: words.say('ask.confirmDeletion.reprompt'),
      suggestions: yesOrNo(words),
    }),
  },
};

/**
 * Puts a reply's one question into words.
 *
 * @param said the acts of the same reply: what they say need not be said again
 */
export function askQuestion(question: Question, words: Words, said: readonly Act[]): Asked {
  const { after } = ASK[question.question];
  const asked = askNamed(question, words, said);
  const isIntroduced = after === 'anything' || said.some((act) => after.includes(act.act));
  return isIntroduced ? asked : { ...asked, question: asked.reprompt };
}

function askNamed<Q extends QuestionName>(question: { readonly question: Q } & QuestionData[Q], words: Words, said: readonly Act[]): Asked {
  return ASK[question.question].ask(question, words, said);
}

/** The question says what will be done with what is picked. With one to pick from, "yes" picks it. */
function askChoice({ candidates, purpose }: QuestionData['choose'], words: Words): Asked {
  const isOnly = candidates.length === 1;
  const names = candidates.map((candidate) => candidate.name);
  return {
    ...sayChoice(purpose, isOnly, sayOffers(candidates, 0, words, 'or'), words),
    suggestions: isOnly ? yesOrNo(words) : shortNames(names, [words.say('chip.first'), words.say('chip.second'), words.say('chip.third')]),
  };
}

const CHOICE_ENDINGS = { reorder: '', price: '', addToCart: '.forCart', removeFromCart: '.fromCart' } as const;

function sayChoice(purpose: Purpose, isOnly: boolean, options: string, words: Words): Pick<Asked, 'question' | 'reprompt'> {
  const start = isOnly ? 'ask.choose.only' : 'ask.choose';
  if (purpose.kind === 'changeQuantity') {
    const quantity = String(purpose.quantity);
    return {
      question: words.say(`${start}.toQuantity`, { quantity }),
      reprompt: words.say(`${start}.toQuantity.reprompt`, { quantity, options }),
    };
  }
  const key = `${start}${CHOICE_ENDINGS[purpose.kind]}` as const;
  return { question: words.say(key), reprompt: words.say(`${key}.reprompt`, { options }) };
}

function yesOrNo(words: Words): readonly string[] {
  return [words.say('chip.yes'), words.say('chip.no')];
}

/** Part of the question, so that the "yes" answers them too. */
function sayCautions(said: readonly Act[], words: Words): readonly string[] {
  const draft = said.flatMap((act) => (act.act === 'draftRead' || act.act === 'draftDetails' ? [act.draft] : []))[0];
  if (!draft) return [];
  const day = dayOfAll(draft);
  if (day !== undefined) return [words.say('caution.boughtRecently.all', { day: words.day(day) })];
  const spoken = draft.cautions.slice(0, MAX_SPOKEN_CAUTIONS).map((caution) => sayCaution(caution, draft, words));
  const left = draft.cautions.length - spoken.length;
  return left > 0 ? [...spoken, words.say('caution.more', { count: left })] : spoken;
}

/** The one day on which each of several products was bought already. */
function dayOfAll({ cautions, lines, moreLines }: SpokenDraft): LocalDate | undefined {
  const days = new Set(cautions.map((caution) => (caution.kind === 'boughtRecently' ? caution.onDay : undefined)));
  const [day] = days;
  return lines.length > 1 && moreLines === 0 && cautions.length === lines.length && days.size === 1 ? day : undefined;
}

/** Of a draft with one product, "it" and "packs" are enough; among several, each caution names its own. */
function sayCaution(caution: Caution, { lines, moreLines }: SpokenDraft, words: Words): string {
  const only = lines.length + moreLines === 1 ? lines[0] : undefined;
  const name = words.name(caution.name);
  switch (caution.kind) {
    case 'unusualQuantity': {
      const told = { quantity: String(caution.quantity), usual: String(caution.usualQuantity) };
      return only && only.pack.count > 1
        ? words.say('caution.unusualQuantity.packs', told)
        : words.say('caution.unusualQuantity', { ...told, name });
    }
    case 'boughtRecently': {
      const told = { day: words.day(caution.onDay) };
      return only ? words.say('caution.boughtRecently', told) : words.say('caution.boughtRecently.named', { ...told, name });
    }
  }
}
