import type { Result } from '../../kernel/result.ts';
import type { Draft, DraftIn, DraftPatch, DraftState, NextState } from '../draft.ts';
import type { ShopperState } from '../shopper.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/** One shopper's item. `conversation` belongs to the dialogue; the store and the buying carry it untouched. */
export interface ShopperItem {
  /** 0 when the item does not exist yet. */
  readonly version: number;
  readonly shopper: ShopperState;
  readonly conversation: JsonValue;
}

/** Another turn wrote first. */
export interface Conflict {
  readonly kind: 'conflict';
}

/** The draft was not in the state the step begins in (or somebody holds its lease); `draft` is what it is now. */
export interface LostStep {
  readonly kind: 'lost';
  readonly draft: Draft | undefined;
}

export interface DraftStep<From extends DraftState> {
  readonly draftId: string;
  readonly from: From;
  readonly to: NextState<From>;
  readonly patch?: DraftPatch;
  /** Only while the draft carries exactly this lease (undefined: no condition on it). A take-over names the expired lease it saw. */
  readonly leaseSeen?: { readonly owner: string; readonly untilMs: number };
}

/**
 * The table. One strongly consistent read and one conditional write a turn; one conditional write a step of a draft.
 * Every engine passes `tests/contracts/store.contract.ts`.
 * Throws SaysoError `store.unreachable` when the table does not answer in time, `store.badItem` when an item cannot be read.
 */
export interface StorePort {
  /** One read. A shopper without an item gets a new one, version 0; nothing is written. */
  loadShopper(shopperKey: string): Promise<ShopperItem>;
  /** One write, on condition that the stored version is still `item.version`; returns the new version. */
  saveShopper(shopperKey: string, item: ShopperItem): Promise<Result<number, Conflict>>;

  /** One write, on condition that no draft has this id. */
  putDraft(draft: DraftIn<'quoted'>): Promise<Result<void, Conflict>>;
  /** One write, on condition of state and lease; a lost step reads the draft once. */
  moveDraft<From extends DraftState>(step: DraftStep<From>): Promise<Result<Draft, LostStep>>;
  /** One strongly consistent read. */
  loadDraft(draftId: string): Promise<Draft | undefined>;
  /**
   * Ids of drafts of this merchant that wanted attention at or before `nowMs`, oldest first. The index only points and may lag:
   * the caller re-reads each draft and acts by condition.
   */
  listDueDrafts(nowMs: number, limit: number): Promise<readonly string[]>;
}
