import { isFinal } from '../commerce/draft.ts';
import type { StorePort } from '../commerce/ports/store.ts';
import type { Log } from './log.ts';

/**
 * The same store, which tells the log how each draft that somebody said yes to has ended. Whoever takes the last step tells, a turn or
 * reconcile, so it is told once.
 */
export function watchDrafts(store: StorePort, merchantId: string, log: Log): StorePort {
  return {
    ...store,
    moveDraft: async (step) => {
      const moved = await store.moveDraft(step);
      // A draft that ends unconfirmed has cost nobody anything; a step that stays in its state only writes down who was told.
      if (!moved.ok || step.from === 'quoted' || moved.value.state === step.from || !isFinal(moved.value.state)) return moved;
      const { id: draftId, state, source, refusal } = moved.value;
      log.info('draft.ended', { merchantId, draftId, state, source, ...(refusal ? { refusal: refusal.kind } : {}) });
      return moved;
    },
  };
}
