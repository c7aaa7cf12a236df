import type { ActData } from '../dialogue/acts.ts';
import type { SayTable } from './say-table.ts';
import { sentences, type Words } from './words.ts';

/** What stands between a "yes" and an order, the household's own settings, and what is kept about a shopper. */
export const SAY_SAFEGUARDS = {
  overLimit: ({ period, limit, total }, words) =>
    words.say(`overLimit.${period}`, { limit: words.money(limit), total: words.money(total) }),
  codeAsked: ({ what }, words) => words.say(`codeAsked.${what}`),
  codeWrong: ({ triesLeft }, words) => sentences(words.say('codeWrong', { triesLeft }), words.advise('codeWrong.next')),
  codeLocked: (_, words) => sentences(words.say('codeLocked'), words.level === 'full' ? words.say('codeLocked.next') : undefined),
  codeTooLate: (_, words) => sentences(words.say('codeTooLate'), words.advise('codeTooLate.next')),
  approvalPageReady: ({ what }, words) => sentences(sayWhereToApprove(words), words.say(`approvalPageReady.${what}`)),
  limitSet: ({ period, limit }, words) => words.say(`limitSet.${period}`, { limit: words.money(limit) }),
  amountNotUnderstood: (_, words) => words.say('amountNotUnderstood'),
  buyingModeSet: ({ mode }, words) =>
    sentences(words.say(`buyingModeSet.${mode}`), mode === 'listOnly' ? words.advise('buying.turnOn') : undefined),
  buyingIsOff: (_, words) => sentences(words.say('buyingIsOff'), words.advise('buying.turnOn')),
  privacyTold: (kept, words) =>
    sentences(
      words.say('privacyTold', { things: words.list(sayKept(kept, words)) }),
      words.level === 'full' ? words.say('privacyTold.never') : undefined,
      words.advise('privacyTold.next'),
    ),
  dataDeleted: ({ ordersUnderWay }, words) =>
    sentences(
      words.say('dataDeleted'),
      ordersUnderWay > 0 ? words.say('dataDeleted.underWay', { count: ordersUnderWay }) : undefined,
      words.say('dataDeleted.shop', { merchant: words.merchant }),
    ),
} satisfies Partial<SayTable>;

/** The page's address is never spoken: it was sent, or it waits where the shopper signs in anyway. */
function sayWhereToApprove(words: Words): string {
  return words.links ? words.say('approvalPageReady') : words.say('approvalPageReady.cannotSend', { merchant: words.merchant });
}

/** Never empty: what was said last is kept for a while, so that a talk can go on and a repeated request hears the same. */
function sayKept(kept: ActData['privacyTold'], words: Words): readonly string[] {
  return [
    ...(kept.listEntries > 0 ? [words.say('phrase.kept.list', { count: kept.listEntries })] : []),
    ...(kept.cartLines > 0 ? [words.say('phrase.kept.cart', { count: kept.cartLines })] : []),
    ...(kept.hasPayment ? [words.say('phrase.kept.payment')] : []),
    ...(kept.hasLimits ? [words.say('phrase.kept.limits')] : []),
    ...(kept.ordersThisMonth > 0 ? [words.say('phrase.kept.orders', { count: kept.ordersThisMonth })] : []),
    words.say('phrase.kept.talk'),
  ];
}
