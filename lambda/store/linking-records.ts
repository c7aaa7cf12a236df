import { GetItemCommand, PutItemCommand, UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { AttemptLimit, AttemptVerdict, LinkingRecord, LinkingRecordsPort } from '../commerce/ports/linking-records.ts';
import { type IdSource, randomIds } from '../kernel/ids.ts';
import { marshal, unmarshal } from './attributes.ts';
import type { DynamoStoreOptions } from './dynamodb.ts';
import { createTableCalls, type TableCalls } from './dynamodb-calls.ts';
import { openPayload, recordHash, sealPayload } from './linking-seal.ts';
import { checkItem, type Item, linkingPk } from './table.ts';

/** The kind under which attempts are counted. */
const ATTEMPTS = 'attempts';
/** Two callers who both open a window: the one who loses counts in the other's. Twice in a row does not happen. */
const MAX_WINDOW_TRIES = 3;

interface Records {
  readonly options: DynamoStoreOptions;
  readonly calls: TableCalls;
  readonly ids: IdSource;
}

/**
 * Account linking's records in DynamoDB. A write that is asked again because its answer was lost is told apart from a second caller's by
 * an id of its own, as in the store: otherwise the one who used a code would be told that it was used before.
 */
export function createDynamoLinkingRecords(options: DynamoStoreOptions): LinkingRecordsPort {
  const records: Records = { options, calls: createTableCalls(options), ids: options.ids ?? randomIds };
  const { merchantId, clock } = options;
  const pkOf = (kind: string, secret: string) => linkingPk(merchantId, kind, recordHash(kind, secret));
  return {
    async writeRecord(kind, secret, payload, expiresAtMs) {
      const pk = pkOf(kind, secret);
      const sealed = sealPayload(kind, secret, payload);
      checkItem(pk, { pk, sealed });
      await update(records, 'writeRecord', pk, {
        UpdateExpression: 'SET sealed = :sealed, ttlEpochSeconds = :ttl',
        ConditionExpression: 'attribute_not_exists(closedAtMs)',
        ExpressionAttributeValues: marshal({ ':sealed': sealed, ':ttl': ttlOf(expiresAtMs) }),
      });
    },
    async readRecord(kind, secret) {
      const pk = pkOf(kind, secret);
      return readOpen(await getItem(records, 'readRecord', pk), kind, secret);
    },
    async consumeRecord(kind, secret) {
      const pk = pkOf(kind, secret);
      const isFirst = await update(records, 'consumeRecord', pk, {
        UpdateExpression: 'SET consumedAtMs = :now, consumedBy = :writeId',
        ConditionExpression: 'attribute_exists(sealed) AND (attribute_not_exists(consumedAtMs) OR consumedBy = :writeId)',
        ExpressionAttributeValues: marshal({ ':now': clock.nowMs(), ':writeId': records.ids.next() }),
      });
      if (isFirst) return 'first';
      return readOpen(await getItem(records, 'consumeRecord', pk), kind, secret) ? 'again' : 'gone';
    },
    async closeRecord(kind, secret, rememberedUntilMs) {
      await update(records, 'closeRecord', pkOf(kind, secret), {
        UpdateExpression: 'SET closedAtMs = :now, ttlEpochSeconds = :ttl REMOVE sealed',
        ExpressionAttributeValues: marshal({ ':now': clock.nowMs(), ':ttl': ttlOf(rememberedUntilMs) }),
      });
    },
    countAttempt: (subject, limit) => countAttempt(records, pkOf(ATTEMPTS, subject), limit),
    async forgetAttempts(subject) {
      const pk = pkOf(ATTEMPTS, subject);
      const nowMs = clock.nowMs();
      await put(records, 'forgetAttempts', { pk, attempts: 0, windowEndsAtMs: nowMs, ttlEpochSeconds: ttlOf(nowMs) });
    },
  };
}

/** The record of an item, unless it is closed. */
export function readOpen(item: Item | undefined, kind: string, secret: string): LinkingRecord | undefined {
  const sealed = item?.sealed;
  if (item === undefined || typeof sealed !== 'string') return undefined;
  const payload = openPayload(String(item.pk), kind, secret, sealed);
  return typeof item.consumedAtMs === 'number' ? { payload, consumedAtMs: item.consumedAtMs } : { payload };
}

/** What attempts so far mean. */
export function judgeAttempts(item: Item, { attempts }: AttemptLimit): AttemptVerdict {
  return Number(item.attempts) <= attempts ? { kind: 'allowed' } : { kind: 'tooMany', untilMs: Number(item.windowEndsAtMs) };
}

/** TTL tidies only: rounded up, as seconds. */
export function ttlOf(epochMs: number): number {
  return Math.ceil(epochMs / 1000);
}

async function countAttempt(records: Records, pk: string, limit: AttemptLimit): Promise<AttemptVerdict> {
  const { clock, client } = records.options;
  for (let tried = 0; tried < MAX_WINDOW_TRIES; tried += 1) {
    const nowMs = clock.nowMs();
    const command = new UpdateItemCommand({
      ...records.calls.common,
      Key: marshal({ pk }),
      UpdateExpression: 'ADD attempts :one',
      ConditionExpression: 'windowEndsAtMs > :now',
      ExpressionAttributeValues: marshal({ ':one': 1, ':now': nowMs }),
      ReturnValues: 'ALL_NEW',
    });
    const counted = await records.calls.writeIf('countAttempt', (options) => client.send(command, options));
    if (counted?.Attributes) return judgeAttempts(unmarshal(counted.Attributes), limit);
    const windowEndsAtMs = nowMs + limit.windowMs;
    const opened: Item = { pk, attempts: 1, windowEndsAtMs, ttlEpochSeconds: ttlOf(windowEndsAtMs) };
    const isOpened = await put(records, 'countAttempt', opened, 'attribute_not_exists(pk) OR windowEndsAtMs <= :now', { ':now': nowMs });
    if (isOpened) return judgeAttempts(opened, limit);
  }
  return { kind: 'tooMany', untilMs: clock.nowMs() + limit.windowMs };
}

async function getItem(records: Records, operation: keyof LinkingRecordsPort, pk: string): Promise<Item | undefined> {
  const command = new GetItemCommand({ ...records.calls.common, Key: marshal({ pk }), ConsistentRead: true });
  const { Item: item } = await records.calls.read(operation, (options) => records.options.client.send(command, options));
  return item && unmarshal(item);
}

type Change = Pick<UpdateItemCommandInput, 'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'>;

/** @returns false when the condition does not hold */
async function update(records: Records, operation: keyof LinkingRecordsPort, pk: string, change: Change): Promise<boolean> {
  const command = new UpdateItemCommand({ ...records.calls.common, Key: marshal({ pk }), ...change });
  return (await records.calls.writeIf(operation, (options) => records.options.client.send(command, options))) !== undefined;
}

async function put(
  records: Records,
  operation: keyof LinkingRecordsPort,
  item: Item,
  condition?: string,
  values: Item = {},
): Promise<boolean> {
  const command = new PutItemCommand({
    ...records.calls.common,
    Item: marshal(item),
    ...(condition === undefined ? {} : { ConditionExpression: condition, ExpressionAttributeValues: marshal(values) }),
  });
  return (await records.calls.writeIf(operation, (options) => records.options.client.send(command, options))) !== undefined;
}
