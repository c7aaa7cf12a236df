import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { parse } from 'yaml';
import * as z from 'zod';
import { SaysoError } from '../../lambda/kernel/errors.ts';
import { createDynamoClient } from '../../lambda/store/dynamodb-client.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './engine.ts';
import './errors.ts';

const SERVERLESS_FILE = join(import.meta.dirname, '..', '..', 'serverless.yml');

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })).min(1);
/** What a local engine knows of the table: keys and indexes. Its name, TTL, stream, backups and tags are the deployment's. */
const tableSchema = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema: keySchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: keySchema,
      Projection: z.object({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']), NonKeyAttributes: z.array(z.string()).optional() }),
    }),
  ),
});
const serverlessSchema = z.object({ resources: z.object({ Resources: z.object({ Table: z.object({ Properties: tableSchema }) }) }) });

export type TableDefinition = z.infer<typeof tableSchema>;

/**
 * The table as the deployment defines it: the only definition there is.
 * @param serverlessFile the project's own unless told
 * @throws SaysoError `engine.badTable`
 */
export async function readTableDefinition(serverlessFile = SERVERLESS_FILE): Promise<TableDefinition> {
  try {
    // CloudFormation's own tags (!Ref, !Sub) are no part of what is read here.
    const document: unknown = parse(await readFile(serverlessFile, 'utf8'), { logLevel: 'error' });
    return serverlessSchema.parse(document).resources.Resources.Table.Properties;
  } catch (cause) {
    const message = `${serverlessFile} does not define resources.Resources.Table as a table with its keys and indexes.`;
    throw new SaysoError('engine.badTable', message, { file: serverlessFile }, { cause });
  }
}

/**
 * Makes the table in a local engine, and waits until it can be used. A table that is there already is kept.
 * @throws SaysoError `engine.otherTable` when the one that is there has other keys or indexes
 */
export async function createLocalTable(target: { readonly endpoint: string; readonly tableName: string }): Promise<void> {
  const definition = await readTableDefinition();
  const client = createDynamoClient({
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    endpoint: target.endpoint,
    requestTimeoutMs: 5000,
  });
  try {
    await createUnlessThere(client, { ...definition, TableName: target.tableName });
    let table = await describe(client, target.tableName);
    while (table.TableStatus !== 'ACTIVE') {
      await sleep(20);
      table = await describe(client, target.tableName);
    }
    if (shapeOf(table) !== shapeOf(definition)) {
      const message = `The table ${target.tableName} was made by another version. Move its folder away to begin a new one.`;
      throw new SaysoError('engine.otherTable', message, { tableName: target.tableName });
    }
  } finally {
    client.destroy();
  }
}

async function createUnlessThere(client: DynamoDBClient, input: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function describe(client: DynamoDBClient, tableName: string): Promise<TableDescription> {
  const { Table: table = {} } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  return table;
}

function shapeOf(table: Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes' | 'AttributeDefinitions'>): string {
  const keys = (schema: TableDescription['KeySchema']): readonly string[] =>
    (schema ?? []).map((key) => `${key.KeyType} ${key.AttributeName}`).sort();
  const types = (table.AttributeDefinitions ?? []).map((attribute) => `${attribute.AttributeName}:${attribute.AttributeType}`).sort();
  const indexes = (table.GlobalSecondaryIndexes ?? [])
    .map((index) => [index.IndexName, index.Projection?.ProjectionType, ...keys(index.KeySchema)].join(' '))
    .sort();
  return JSON.stringify([types, keys(table.KeySchema), indexes]);
}
