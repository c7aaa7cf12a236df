import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { badItem, type Item } from './table.ts';

/** A flat item in DynamoDB's own form. */
export function marshal(item: Item): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, marshalValue(value)]));
}

function marshalValue(value: Item[string]): AttributeValue {
  if (typeof value === 'boolean') return { BOOL: value };
  return typeof value === 'string' ? { S: value } : { N: String(value) };
}

/** @throws SaysoError `store.badItem` for an attribute of a kind that we never write */
export function unmarshal(attributes: Readonly<Record<string, AttributeValue>>): Item {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const plain = value.S ?? value.BOOL ?? (value.N === undefined ? undefined : Number(value.N));
      if (plain === undefined) throw badItem(attributes.pk?.S ?? '', `its ${name} is of a kind that is never written`);
      return [name, plain];
    }),
  );
}
