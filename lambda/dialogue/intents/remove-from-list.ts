import { decideMatch, matchSpoken } from '../../commerce/match.ts';
import type { Outcome, TurnContext } from '../handler.ts';
import { readList, removeFromList as takeOff } from '../list-changes.ts';
import { answer, ask } from '../say.ts';
import type { Slots } from '../slots.ts';

/** "Take toothpaste off my list." When several entries fit, they are read and nothing is removed. */
export function removeFromList(context: TurnContext, slots: Slots): Outcome {
  const { list } = context.shopper;
  if (list.length === 0) return answer(context, [{ act: 'listEmpty' }]);
  if (!slots.item) return ask(context, [], { question: 'whichItem', intent: 'RemoveFromListIntent' });
  const { words } = slots.item;
  const same = list.find((entry) => entry.name.toLowerCase() === words);
  if (same) return takeOff(context, same);
  const verdict = decideMatch(matchSpoken(slots.item, list));
  switch (verdict.kind) {
    case 'one':
      return takeOff(context, verdict.match);
    case 'several': {
      const [only] = verdict.matches;
      if (only && verdict.matches.length === 1) return takeOff(context, only);
      return ask(context, [readList(verdict.matches)], { question: 'whichItem', intent: 'RemoveFromListIntent' });
    }
    case 'none':
      return answer(context, [{ act: 'notOnList', item: words }]);
  }
}
