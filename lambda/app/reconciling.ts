import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { type ChannelLog, describeBug } from '../channels/channel.ts';
import type { NotifyPort } from '../commerce/ports/notify.ts';
import { defaultReconcileSettings, reconcile, type ReconcileReport, type ReconcileWorker, settleOne } from '../commerce/use-cases/reconcile.ts';
import type { TurnWorld } from '../dialogue/run-turn.ts';
import { parseDraftPk } from '../store/table.ts';
import { composeEmail } from './world.ts';

/** The worker that settles drafts outside a turn. Without `notify` nobody is written to. */
export function reconcileWorker(world: TurnWorld, log: ChannelLog, notify?: NotifyPort): ReconcileWorker {
  return {
    ...world,
    notify: notify ?? { sendEmail: async () => ({ ok: true, value: undefined }) },
    composeEmail: async (draft) => (notify ? composeEmail(world, draft) : undefined),
    onTrouble: (draftId, error) => log.error('reconcile.trouble', { draftId, ...describeBug(error) }),
  };
}

/** Looks through the index of unfinished drafts once. */
export async function reconcileDue(world: TurnWorld, log: ChannelLog): Promise<ReconcileReport> {
  const report = await reconcile(reconcileWorker(world, log), defaultReconcileSettings, { leasesAreVoid: false });
  if (report.troubled > 0) log.warn('reconcile.left', { ...report });
  return report;
}

/** Settles the drafts that stream records name; a record that failed is named, so that it alone comes again. */
export async function reconcileStream(world: TurnWorld, log: ChannelLog, records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> {
  const worker = reconcileWorker(world, log);
  const failures: { itemIdentifier: string }[] = [];
  for (const record of records) {
    const pk = record.dynamodb?.Keys?.['pk']?.S;
    const draft = pk === undefined ? undefined : parseDraftPk(pk);
    if (!draft) continue;
    const verdict = await settleOne(worker, draft.draftId, defaultReconcileSettings);
    if (verdict === 'troubled') failures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' });
  }
  return { batchItemFailures: failures };
}
