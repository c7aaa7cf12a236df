import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import { marshal } from './attributes.ts';
import type { ItemStep } from './draft-step.ts';
import type { Item } from './table.ts';

type Expressions = Pick<
  UpdateItemCommandInput,
  'ConditionExpression' | 'UpdateExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

/**
 * The step as DynamoDB's expressions. Every name goes through an alias (`state` alone is one of 573 reserved words); a value that is
 * set is `:name`, one that is compared `:seen_name` or `:not_name`.
 */
export function buildUpdate(plan: ItemStep): Expressions {
  const { condition, set, remove, nextActionFrom } = plan;
  const wanted = [
    ...Object.keys(condition.equal).map((name) => `#${name} = :seen_${name}`),
    ...Object.keys(condition.differ).map((name) => `(attribute_not_exists(#${name}) OR #${name} <> :not_${name})`),
    ...condition.exist.map((name) => `attribute_exists(#${name})`),
  ];
  const assignments = Object.keys(set).map((name) => `#${name} = :${name}`);
  if (nextActionFrom) assignments.push(`#nextActionAtMs = if_not_exists(#${nextActionFrom}, :zero)`);
  const names = [
    ...[condition.equal, condition.differ, set].flatMap((item) => Object.keys(item)),
    ...condition.exist,
    ...remove,
    ...(nextActionFrom ? ['nextActionAtMs', nextActionFrom] : []),
  ];
  return {
    ConditionExpression: `(${wanted.join(' AND ')}) OR #writeId = :writeId`,
    UpdateExpression: `SET ${assignments.join(', ')} REMOVE ${remove.map((name) => `#${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: marshal({
      ...prefixed(':', set),
      ...prefixed(':seen_', condition.equal),
      ...prefixed(':not_', condition.differ),
      ...(nextActionFrom ? { ':zero': 0 } : {}),
    }),
  };
}

function prefixed(prefix: string, item: Item): Item {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [`${prefix}${name}`, value]));
}
