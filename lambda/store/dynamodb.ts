import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Draft, DraftState } from '../commerce/draft.ts';
import type { Conflict, DraftStep, LostStep, ShopperItem, StorePort } from '../commerce/ports/store.ts';
import { newShopper } from '../commerce/shopper.ts';
import { type IdSource, randomIds } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { marshal, unmarshal } from './attributes.ts';
import { decodeDraft, decodeShopper, encodeDraft, encodeShopper } from './codecs.ts';
import { planStep } from './draft-step.ts';
import { createTableCalls, type TableCalls } from './dynamodb-calls.ts';
import { finishedTtlEpochSeconds, type RoundTrip, type StoreOptions } from './options.ts';
import { buildUpdate } from './step-expression.ts';
import { draftPk, type Item, parseDraftPk, shopperPk, UNFINISHED_INDEX, unfinishedPartition } from './table.ts';

export interface DynamoStoreOptions extends StoreOptions {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** For one call with all its attempts and the waits between them: 2,000 ms unless told. A turn has 4,500. */
  readonly operationTimeoutMs?: number;
  readonly ids?: IdSource;
}

interface Table {
  readonly options: DynamoStoreOptions;
  readonly calls: TableCalls;
  readonly ids: IdSource;
}

/**
 * The table in DynamoDB. Every write is conditional and carries an id of its own, `writeId`, because the client asks again when no
 * answer comes, and cannot know whether the work was done:
 *
 *     us      write(version 7 -> 8, writeId w) ───────┐          ┌─ again, the same bytes ───────┐            ┌─> 8, ours
 *     table   version 7                               └> 8, w ─x─┘   "version = 7" fails,        └> 8, w ─────┘
 *                                             the answer is lost     "or writeId = w" holds: the same item once more
 *
 * Without the second half of the condition, the winner of the write would be told that it lost. It costs no read, and repeats
 * nothing that was not our own: once anybody else has written on top, the item carries their id, and the answer is a conflict. That
 * answer is true of the table, and the caller that runs again finds its own turn (or its draft under way) in what it reads.
 *
 * Needs no transaction, no stream, no TTL and no item in the answer to a failed condition.
 */
export function createDynamoStore(options: DynamoStoreOptions): StorePort {
  const table: Table = { options, calls: createTableCalls(options), ids: options.ids ?? randomIds };
  const { merchantId } = options;
  return {
    async loadShopper(shopperKey): Promise<ShopperItem> {
      const item = await getItem(table, 'loadShopper', shopperPk(merchantId, shopperKey));
      return item ? decodeShopper(item) : { version: 0, shopper: newShopper, conversation: null };
    },

    async saveShopper(shopperKey, item): Promise<Result<number, Conflict>> {
      const version = item.version + 1;
      const next = encodeShopper(merchantId, shopperKey, item, version, table.ids.next());
      const isFirst = item.version === 0;
      const condition = isFirst ? 'attribute_not_exists(pk)' : 'version = :seenVersion';
      const written = await putItem(table, 'saveShopper', next, condition, isFirst ? {} : { seenVersion: item.version });
      return written ? ok(version) : err({ kind: 'conflict' });
    },

    async putDraft(draft): Promise<Result<void, Conflict>> {
      const item = encodeDraft(merchantId, draft, table.ids.next());
      const written = await putItem(table, 'putDraft', item, 'attribute_not_exists(pk)', {});
      return written ? ok(undefined) : err({ kind: 'conflict' });
    },

    moveDraft: (step) => moveDraft(table, step),

    async loadDraft(draftId): Promise<Draft | undefined> {
      const item = await getItem(table, 'loadDraft', draftPk(merchantId, draftId));
      return item && decodeDraft(item);
    },

    listDueDrafts: (nowMs, limit) => listDueDrafts(table, nowMs, limit),
  };
}

async function getItem(table: Table, operation: RoundTrip['operation'], pk: string): Promise<Item | undefined> {
  const command = new GetItemCommand({ ...table.calls.common, Key: marshal({ pk }), ConsistentRead: true });
  const { Item: item } = await table.calls.read(operation, (options) => table.options.client.send(command, options));
  return item && unmarshal(item);
}

/** @param values what the condition compares with, by name @returns false when the condition does not hold */
async function putItem(table: Table, operation: RoundTrip['operation'], item: Item, condition: string, values: Item): Promise<boolean> {
  const command = new PutItemCommand({
    ...table.calls.common,
    Item: marshal(item),
    ConditionExpression: `${condition} OR writeId = :writeId`,
    ExpressionAttributeValues: placeholders({ ...values, writeId: item.writeId ?? '' }),
  });
  return (await table.calls.writeIf(operation, (options) => table.options.client.send(command, options))) !== undefined;
}

async function moveDraft<From extends DraftState>(table: Table, step: DraftStep<From>): Promise<Result<Draft, LostStep>> {
  const { merchantId, client } = table.options;
  const plan = planStep(merchantId, step, table.ids.next(), finishedTtlEpochSeconds(table.options));
  const pk = draftPk(merchantId, step.draftId);
  const command = new UpdateItemCommand({ ...table.calls.common, Key: marshal({ pk }), ...buildUpdate(plan), ReturnValues: 'ALL_NEW' });
  const answer = await table.calls.writeIf('moveDraft', (options) => client.send(command, options));
  if (answer?.Attributes) return ok(decodeDraft(unmarshal(answer.Attributes)));
  const item = await getItem(table, 'moveDraft', pk);
  return err({ kind: 'lost', draft: item && decodeDraft(item) });
}

async function listDueDrafts(table: Table, nowMs: number, limit: number): Promise<readonly string[]> {
  const { merchantId, client } = table.options;
  const command = new QueryCommand({
    ...table.calls.common,
    IndexName: UNFINISHED_INDEX,
    KeyConditionExpression: 'unfinishedOf = :unfinishedOf AND nextActionAtMs <= :nowMs',
    ExpressionAttributeValues: placeholders({ unfinishedOf: unfinishedPartition(merchantId), nowMs }),
    Limit: limit,
  });
  const { Items: items = [] } = await table.calls.read('listDueDrafts', (options) => client.send(command, options));
  return items.flatMap((item) => parseDraftPk(String(unmarshal(item).pk))?.draftId ?? []);
}

function placeholders(values: Item): Record<string, AttributeValue> {
  return marshal(Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])));
}
