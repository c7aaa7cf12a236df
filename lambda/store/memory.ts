import type { Draft, DraftIn, DraftState } from '../commerce/draft.ts';
import type { Conflict, DraftStep, LostStep, ShopperItem, StorePort } from '../commerce/ports/store.ts';
import { newShopper } from '../commerce/shopper.ts';
import { type IdSource, randomIds } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decodeDraft, decodeShopper, encodeDraft, encodeShopper } from './codecs.ts';
import { type ItemStep, planStep, type StepCondition } from './draft-step.ts';
import { finishedTtlEpochSeconds, type RoundTrip, type StoreOptions } from './options.ts';
import { draftPk, type Item, parseDraftPk, shopperPk, unfinishedPartition } from './table.ts';

/** The items of a table by key. It outlives the stores over it, as a real table outlives a process. */
export type MemoryTable = Map<string, Item>;

export interface MemoryStoreOptions extends StoreOptions {
  /** A table of its own unless given: stores of several merchants, or of one after the other, share one. */
  readonly table?: MemoryTable;
  readonly ids?: IdSource;
}

/**
 * The table in memory, for tests and models: the same keys, codecs, conditions and errors as the real one. Items are kept encoded,
 * so nobody shares a reference with anybody.
 */
export function createMemoryStore(options: MemoryStoreOptions): StorePort {
  const { merchantId, table = new Map<string, Item>(), ids = randomIds } = options;
  const observe = (operation: RoundTrip['operation'], kind: RoundTrip['kind']): void => options.onRoundTrip?.({ operation, kind });
  const readDraft = (draftId: string): Draft | undefined => {
    const item = table.get(draftPk(merchantId, draftId));
    return item && decodeDraft(item);
  };

  return {
    async loadShopper(shopperKey): Promise<ShopperItem> {
      observe('loadShopper', 'read');
      const item = table.get(shopperPk(merchantId, shopperKey));
      return item ? decodeShopper(item) : { version: 0, shopper: newShopper, conversation: null };
    },

    async saveShopper(shopperKey, item): Promise<Result<number, Conflict>> {
      const next = encodeShopper(merchantId, shopperKey, item, item.version + 1, ids.next());
      observe('saveShopper', 'write');
      const pk = shopperPk(merchantId, shopperKey);
      if ((table.get(pk)?.version ?? 0) !== item.version) return err({ kind: 'conflict' });
      table.set(pk, next);
      return ok(item.version + 1);
    },

    async putDraft(draft: DraftIn<'quoted'>): Promise<Result<void, Conflict>> {
      const item = encodeDraft(merchantId, draft, ids.next());
      observe('putDraft', 'write');
      const pk = draftPk(merchantId, draft.id);
      if (table.has(pk)) return err({ kind: 'conflict' });
      table.set(pk, item);
      return ok(undefined);
    },

    async moveDraft<From extends DraftState>(step: DraftStep<From>): Promise<Result<Draft, LostStep>> {
      const plan = planStep(merchantId, step, ids.next(), finishedTtlEpochSeconds(options));
      observe('moveDraft', 'write');
      const pk = draftPk(merchantId, step.draftId);
      const item = table.get(pk);
      if (item === undefined || !holds(plan.condition, item)) {
        observe('moveDraft', 'read');
        return err({ kind: 'lost', draft: readDraft(step.draftId) });
      }
      const next = takeStep(plan, item);
      table.set(pk, next);
      return ok(decodeDraft(next));
    },

    async loadDraft(draftId): Promise<Draft | undefined> {
      observe('loadDraft', 'read');
      return readDraft(draftId);
    },

    async listDueDrafts(nowMs, limit): Promise<readonly string[]> {
      observe('listDueDrafts', 'read');
      return [...table.values()]
        .filter((item) => item.unfinishedOf === unfinishedPartition(merchantId) && Number(item.nextActionAtMs) <= nowMs)
        .sort((left, right) => Number(left.nextActionAtMs) - Number(right.nextActionAtMs))
        .slice(0, limit)
        .flatMap((item) => parseDraftPk(String(item.pk))?.draftId ?? []);
    },
  };
}

function holds(condition: StepCondition, item: Item): boolean {
  return (
    Object.entries(condition.equal).every(([name, value]) => item[name] === value) &&
    Object.entries(condition.differ).every(([name, value]) => item[name] !== value) &&
    condition.exist.every((name) => item[name] !== undefined)
  );
}

function takeStep(plan: ItemStep, item: Item): Item {
  const next: Record<string, Item[string]> = { ...item, ...plan.set };
  if (plan.nextActionFrom) next.nextActionAtMs = item[plan.nextActionFrom] ?? 0;
  for (const name of plan.remove) delete next[name];
  return next;
}
