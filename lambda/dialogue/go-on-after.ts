import type { Outcome, TurnContext } from './handler.ts';
import type { Reply } from './reply.ts';

type Said = Extract<Outcome, { kind: 'say' }>;

/**
 * What is said and done after something else in the same turn, as one reply with one question. An order that is read out keeps its question;
 * what buys, or is handed over, ends the turn.
 *
 * @param first what was decided before
 * @param next decides the rest, on what is so after `first`
 */
export async function goOnAfter(
  context: TurnContext,
  first: Outcome,
  next: (context: TurnContext) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  if (first.kind !== 'say' || first.reply.handOff) return first;
  const { question: _answered, ...session } = context.session;
  const { ask } = first.reply;
  const then = await next({
    ...context,
    shopper: first.shopper,
    session: {
      ...session,
      ...(ask && ask.question !== 'whatNext' ? { question: ask } : {}),
      ...(first.topic ? { topic: first.topic } : {}),
    },
  });
  if (then.kind !== 'say') return then;
  return first.begins && then.begins ? first : join(first, then);
}

function join(first: Said, then: Said): Said {
  const ends = first.ends ?? then.ends;
  return { ...first, ...then, ...(ends ? { ends } : {}), reply: joinReplies(first, then) };
}

function joinReplies({ reply: before, begins }: Said, { reply: after }: Said): Reply {
  if (after.handOff || before.handOff) return { ...after, say: [...before.say, ...after.say] };
  // What the question is about is said last.
  if (before.ask && begins) return { ...after, ...before, say: [...after.say, ...before.say] };
  const ask = after.ask && after.ask.question !== 'whatNext' ? after.ask : (before.ask ?? after.ask);
  return { ...before, ...after, say: [...before.say, ...after.say], ...(ask ? { ask } : {}) };
}
