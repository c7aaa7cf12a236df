import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { DemandPort } from '../commerce/ports/demand.ts';
import { SaysoError } from '../kernel/errors.ts';
import { marshal, unmarshal } from './attributes.ts';
import { decodeDemand, encodeDemand, mostMissed, withMissed } from './demand-codec.ts';
import type { DynamoStoreOptions } from './dynamodb.ts';
import { createTableCalls } from './dynamodb-calls.ts';
import { demandPk, type Item, missedPartition, parseShopperPk, UNFINISHED_INDEX } from './table.ts';

/** Two workers at once are rare, and each of them comes again. */
const MAX_ATTEMPTS = 8;

/** The demand of a merchant's shoppers in DynamoDB: one item a month. */
export function createDynamoDemand(options: DynamoStoreOptions): DemandPort {
  const { client, merchantId, clock } = options;
  const calls = createTableCalls(options);
  const readItem = async (pk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ ...calls.common, Key: marshal({ pk }), ConsistentRead: true });
    const { Item: item } = await calls.read('readMissed', (sent) => client.send(command, sent));
    return item && unmarshal(item);
  };
  return {
    async listAskers(limit) {
      const command = new QueryCommand({
        ...calls.common,
        IndexName: UNFINISHED_INDEX,
        KeyConditionExpression: 'unfinishedOf = :missed',
        ExpressionAttributeValues: marshal({ ':missed': missedPartition(merchantId) }),
        Limit: limit,
      });
      const { Items: items = [] } = await calls.read('listAskers', (sent) => client.send(command, sent));
      return items.flatMap((item) => parseShopperPk(String(unmarshal(item).pk)) ?? []);
    },
    async addMissed(month, missed) {
      const pk = demandPk(merchantId, month);
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        const { demand, version } = decodeDemand(await readItem(pk));
        const command = new PutItemCommand({
          ...calls.common,
          Item: marshal(encodeDemand(pk, withMissed(demand, missed), version + 1, clock.nowMs())),
          ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :version',
          ...(version === 0 ? {} : { ExpressionAttributeValues: marshal({ ':version': version }) }),
        });
        if (await calls.writeIf('addMissed', (sent) => client.send(command, sent))) return;
      }
      const message = `The demand of ${month} was changed by others ${MAX_ATTEMPTS} times in a row; it is gathered again later.`;
      throw new SaysoError('store.contended', message, { attempts: MAX_ATTEMPTS });
    },
    async readMissed(month) {
      return mostMissed(decodeDemand(await readItem(demandPk(merchantId, month))).demand);
    },
  };
}
