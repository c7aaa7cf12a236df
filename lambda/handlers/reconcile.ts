import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readConfig } from '../app/config.ts';
import { standardLog } from '../app/log.ts';
import { openEmail, reconcileDue, reconcileStream, reconcileWorker } from '../app/reconciling.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('reconcile', process.env);
const world = createWorld(config, process.env);
const worker = reconcileWorker(world, standardLog, await openEmail(config, process.env, world, standardLog));

/** On the table's stream and on a schedule: finishes or undoes what was left half-way. */
export async function handler(
  event: Partial<DynamoDBStreamEvent>,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<DynamoDBBatchResponse> {
  const endsAtMs = world.clock.nowMs() + context.getRemainingTimeInMillis();
  if (event.Records) return reconcileStream(worker, event.Records, endsAtMs);
  await reconcileDue(worker, standardLog, endsAtMs);
  return { batchItemFailures: [] };
}
