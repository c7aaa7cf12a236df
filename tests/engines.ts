import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { StorePort } from '../lambda/commerce/ports/store.ts';
import { unmarshal } from '../lambda/store/attributes.ts';
import { createDynamoStore } from '../lambda/store/dynamodb.ts';
import { createDynamoClient } from '../lambda/store/dynamodb-client.ts';
import { createMemoryStore, type MemoryTable } from '../lambda/store/memory.ts';
import type { StoreOptions } from '../lambda/store/options.ts';
import type { Item } from '../lambda/store/table.ts';
import { startDynalite } from '../simulator/engines/dynalite.ts';
import { findJava17, startDynamoDbLocal } from '../simulator/engines/dynamodb-local.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION, type LocalEngine } from '../simulator/engines/engine.ts';
import { createLocalTable } from '../simulator/engines/table.ts';

export const TEST_TABLE = 'sayso-test';

/** A table engine that runs. Every store opened here is over the same one table. */
export interface RunningEngine {
  /** `http://127.0.0.1:PORT`; undefined for memory. Its table is {@link TEST_TABLE}. */
  readonly endpoint: string | undefined;
  openStore(options: StoreOptions): StorePort;
  /** An item as it lies in the table, with the attributes that the port does not show. */
  readItem(pk: string): Promise<Item | undefined>;
  stop(): Promise<void>;
}

export interface StoreEngine {
  readonly name: 'memory' | 'dynalite' | 'DynamoDB Local';
  start(): Promise<RunningEngine>;
}

/**
 * The engines that the store's contract runs on: all there are on this machine.
 * @throws when SAYSO_REQUIRE_ALL=1 and one is missing
 */
export function eachStoreEngine(): readonly StoreEngine[] {
  const java = requireOrSkip('DynamoDB Local', 'no Java 17 or later', findJava17());
  return [
    { name: 'memory', start: startMemory },
    { name: 'dynalite', start: async () => overTheWire(await startDynalite()) },
    ...(java === undefined
      ? []
      : [{ name: 'DynamoDB Local' as const, start: async () => overTheWire(await startDynamoDbLocal({ java })) }]),
  ];
}

/**
 * What a test needs and may not find on every machine. Missing, it is skipped with one printed line; with SAYSO_REQUIRE_ALL=1, as in CI,
 * it fails.
 * @param what is skipped, `lacking` what, `found` the thing itself
 */
export function requireOrSkip<T>(what: string, lacking: string, found: T | undefined): T | undefined {
  if (found !== undefined) return found;
  if (process.env.SAYSO_REQUIRE_ALL === '1') throw new Error(`${what} is required by SAYSO_REQUIRE_ALL=1, and there is ${lacking}.`);
  process.stderr.write(`Skipped: ${what} (${lacking}).\n`);
  return undefined;
}

/** A client for a local engine. Tests that watch retries and time-outs give their own limits. */
export function connect(
  endpoint: string,
  limits: { readonly requestTimeoutMs?: number; readonly maxAttempts?: number } = {},
): DynamoDBClient {
  return createDynamoClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint, requestTimeoutMs: 5000, ...limits });
}

async function startMemory(): Promise<RunningEngine> {
  const table: MemoryTable = new Map();
  return {
    endpoint: undefined,
    openStore: (options) => createMemoryStore({ ...options, table }),
    readItem: async (pk) => table.get(pk),
    stop: async () => table.clear(),
  };
}

async function overTheWire(engine: LocalEngine): Promise<RunningEngine> {
  const { endpoint } = engine;
  await createLocalTable({ endpoint, tableName: TEST_TABLE });
  const client = connect(endpoint);
  return {
    endpoint,
    openStore: (options) => createDynamoStore({ ...options, client, tableName: TEST_TABLE, operationTimeoutMs: 10_000 }),
    readItem: async (pk) => {
      const { Item: item } = await client.send(new GetItemCommand({ TableName: TEST_TABLE, Key: { pk: { S: pk } }, ConsistentRead: true }));
      return item && unmarshal(item);
    },
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}
