import type { Outcome, TurnContext } from '../handler.ts';
import type { OpenQuestion, QuestionName } from '../question.ts';
import { answer } from '../say.ts';
import type { Slots } from '../slots.ts';
import type { Answer, Answers } from './answers.ts';
import { choose } from './choose.ts';
import { confirmCancelOrder } from './confirm-cancel-order.ts';
import { confirmDeletion } from './confirm-deletion.ts';
import { confirmDraft } from './confirm-draft.ts';
import { didYouMean } from './did-you-mean.ts';
import { howMany } from './how-many.ts';
import { howMuch } from './how-much.ts';
import { offerCheckout } from './offer-checkout.ts';
import { offerList } from './offer-list.ts';
import { offerProduct } from './offer-product.ts';
import { whatNext } from './what-next.ts';
import { whichItem } from './which-item.ts';

type AnswerTable = { readonly [Q in QuestionName]: Answers<Q> };

/** What each question's answers mean. A question without an entry does not compile. */
const ANSWERS: AnswerTable = {
  whatNext,
  confirmDraft,
  choose,
  offerProduct,
  offerList,
  offerCheckout,
  whichItem,
  howMany,
  confirmCancelOrder,
  howMuch,
  confirmDeletion,
  didYouMean,
};

const ANSWERING_INTENTS = {
  yes: 'AMAZON.YesIntent',
  no: 'AMAZON.NoIntent',
  choose: 'ChooseIntent',
  quantity: 'ChangeQuantityIntent',
  tellMore: 'TellMoreIntent',
} as const;

/** The intents that would answer the open question. */
export function expectedIntents(question: OpenQuestion | undefined): readonly string[] {
  if (!question) return [];
  const answers: Readonly<Partial<Record<string, unknown>>> = { ...ANSWERS[question.question] };
  const intents = Object.entries(ANSWERING_INTENTS).flatMap(([answer, intent]) => (answers[answer] ? [intent] : []));
  const asking = question.question === 'whichItem' ? [question.intent] : question.question === 'howMuch' ? ['SetLimitIntent'] : [];
  return [...intents, ...asking];
}

/** Lets the open question answer; undefined when what was said is no answer to it. */
export async function answerQuestion(context: TurnContext, intent: string, slots: Slots): Promise<Outcome | undefined> {
  const { question } = context.session;
  return question ? dispatch(context, question, intent, slots) : undefined;
}

/** "Yes, if it's under ten dollars", "yeah, what does it cost": taken for a "yes", and no plain one. */
function isGuessed({ heard }: TurnContext): boolean {
  return heard.kind === 'intent' && heard.isVerbatim === false;
}

async function dispatch<Q extends QuestionName>(
  context: TurnContext,
  question: OpenQuestion<Q>,
  intent: string,
  slots: Slots,
): Promise<Outcome | undefined> {
  const answers: Answers<Q> = ANSWERS[question.question];
  switch (intent) {
    case 'AMAZON.YesIntent':
      return answers.isWeighty && isGuessed(context) ? answer(context, [{ act: 'noPlainYes' }]) : answers.yes?.(context, question, slots);
    case 'AMAZON.NoIntent':
      return answers.no?.(context, question, slots);
    case 'ChooseIntent':
      return answers.choose?.(context, question, slots);
    case 'ChangeQuantityIntent':
      return answers.quantity?.(context, question, slots);
    case 'TellMoreIntent':
      return answers.tellMore?.(context, question, slots);
    case 'RemoveFromCartIntent':
      return (await answers.remove?.(context, question, slots)) ?? fill(context, question, intent, slots);
    case 'AMAZON.FallbackIntent':
      return slots.utterance === undefined ? undefined : answers.words?.(context, question, slots.utterance);
    default:
      return fill(context, question, intent, slots);
  }
}

/** A platform that was told which slot is missing sends the whole intent again, with it. */
function fill<Q extends QuestionName>(context: TurnContext, question: OpenQuestion<Q>, intent: string, slots: Slots): Answer {
  if (!('intent' in question) || question.intent !== intent) return undefined;
  const answers: Answers<Q> = ANSWERS[question.question];
  return answers.filled?.(context, question, slots);
}
