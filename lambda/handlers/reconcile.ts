import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { readConfig } from '../app/config.ts';
import { standardLog } from '../app/log.ts';
import { reconcileDue, reconcileStream } from '../app/reconciling.ts';
import { createWorld } from '../app/world.ts';

const config = readConfig('reconcile', process.env);
const world = createWorld(config, process.env);

/** On the table's stream and on a schedule: finishes or undoes what was left half-way. */
export async function handler(event: Partial<DynamoDBStreamEvent>): Promise<DynamoDBBatchResponse> {
  if (event.Records) return reconcileStream(world, standardLog, event.Records);
  await reconcileDue(world, standardLog);
  return { batchItemFailures: [] };
}
