import { createHash } from 'node:crypto';
import type { Outcome, TurnContext } from './handler.ts';
import type { ProductHint, Reply } from './reply.ts';

/** Kept with the reply for re-deliveries, so only as many as are likely to be named. */
const MAX_HINTS = 30;
const MAX_ALIASES = 2;
/** What is heard better next time must not make this answer late. */
const LOOK_MS = 500;
/** Enough to tell two sets of products apart. */
const MARK_LENGTH = 12;

type Said = Extract<Outcome, { kind: 'say' }>;

/**
 * The answer with what the platform is to be told of the shopper's own recent products, where it can be told. It is when a session begins and
 * goes on, again when they have changed, and taken back when the session ends: another shopper of the same speaker is not to meet them.
 */
export async function withProductHints(context: TurnContext, outcome: Said): Promise<Said> {
  if (!context.turn.capabilities.productHints) return outcome;
  const { reply } = outcome;
  if (reply.handOff) return outcome;
  const { hinted } = context.session;
  if (!reply.ask) return { ...outcome, reply: withoutProductHints(reply, hinted) };
  if (hinted !== undefined && !hasNews(context)) return outcome;
  const hints = await recentProducts(context);
  if (hints === undefined) return outcome;
  const mark = markOf(hints);
  return { ...outcome, hinted: mark, reply: mark === (hinted ?? NOTHING) ? reply : { ...reply, hints } };
}

/**
 * An answer that ends its session: what the platform was told is taken back.
 *
 * @param hinted the mark of what it was told in this session
 */
export function withoutProductHints(reply: Reply, hinted: string | undefined): Reply {
  return reply.ask || reply.handOff || hinted === undefined || hinted === NOTHING ? reply : { ...reply, hints: [] };
}

/** An order came through since the last turn: what was bought last is something else now. */
function hasNews({ shopper }: TurnContext): boolean {
  return shopper.outcomes.some(({ kind, told }) => kind === 'ordered' && !told);
}

/** Undefined: nobody knows, and a later turn may look again. */
async function recentProducts({ identity, shop, call, nowMs }: TurnContext): Promise<readonly ProductHint[] | undefined> {
  if (identity.kind === 'unlinked') return [];
  const deadlineAtMs = Math.min(call.deadlineAtMs, nowMs + LOOK_MS);
  const purchases = await shop.findPurchases(identity.accountId, undefined, MAX_HINTS, { ...call, deadlineAtMs });
  if (!purchases.ok) return undefined;
  return purchases.value.slice(0, MAX_HINTS).map(({ sku, name, aliases }) => ({ sku, name, aliases: aliases.slice(0, MAX_ALIASES) }));
}

function markOf(hints: readonly ProductHint[]): string {
  return createHash('sha256').update(JSON.stringify(hints)).digest('hex').slice(0, MARK_LENGTH);
}

const NOTHING = markOf([]);
