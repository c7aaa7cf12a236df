import { PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { createDynamoClient } from '../../lambda/store/dynamodb-client.ts';
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './engine.ts';

/**
 * Writes every item that belongs in the index once more, as it is. Dynalite writes an item's index entry and the item one after the other: a
 * process that is killed between the two leaves an unfinished draft that the index does not name, and nobody would ever look at it again.
 * DynamoDB itself loses none. To be called at start, before anybody else writes.
 */
export async function mendIndex(target: { readonly endpoint: string; readonly tableName: string }): Promise<void> {
  const { endpoint, tableName: TableName } = target;
  const client = createDynamoClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint, requestTimeoutMs: 5000 });
  try {
    const pages = paginateScan({ client }, { TableName, ConsistentRead: true, FilterExpression: 'attribute_exists(unfinishedOf)' });
    for await (const { Items: items = [] } of pages) {
      for (const Item of items) await client.send(new PutItemCommand({ TableName, Item }));
    }
  } finally {
    client.destroy();
  }
}
