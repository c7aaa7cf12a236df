import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Invocation } from '../app/answer-by.ts';
import { readConfig } from '../app/config.ts';
import { standardLog } from '../app/log.ts';
import { openWorkers, reconcileDue, reconcileStream } from '../app/reconciling.ts';
import { systemClock } from '../kernel/clock.ts';

const workers = await openWorkers(readConfig('reconcile', process.env), process.env, standardLog);

/** On the table's stream and on a schedule: finishes or undoes what was left half-way. */
export async function handler(event: Partial<DynamoDBStreamEvent>, invocation?: Invocation): Promise<DynamoDBBatchResponse> {
  const endsAtMs = systemClock.nowMs() + (invocation?.getRemainingTimeInMillis?.() ?? Number.POSITIVE_INFINITY);
  if (event.Records) return reconcileStream(workers, event.Records, standardLog, endsAtMs);
  // Side by side: a merchant whose shop does not answer holds up no other.
  await Promise.all([...workers.values()].map((worker) => reconcileDue(worker, standardLog, endsAtMs)));
  return { batchItemFailures: [] };
}
