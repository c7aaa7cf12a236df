import { createHash } from 'node:crypto';
import { SaysoError } from '../kernel/errors.ts';
import { fingerprint } from '../kernel/ids.ts';
import './errors.ts';

/** As serverless.yml names it. So it does the attributes `pk`, `unfinishedOf`, `nextActionAtMs` and `ttlEpochSeconds`. */
export const UNFINISHED_INDEX = 'unfinished';

/** An item as it lies in the table: flat, nothing nested. */
export type Item = Readonly<Record<string, string | number | boolean>>;

/**
 * The most an item may weigh. DynamoDB's limit is 400 KiB, names included
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html); what is left pays for the attributes of the index.
 */
const MAX_ITEM_BYTES = 390 * 1024;

/** Longer parts are hashed: a partition key may have 2048 bytes, and a key has two free parts. */
const MAX_PART_BYTES = 512;

/** Of a shopper's item. `shopperKey` may be any text. */
export function shopperPk(merchantId: string, shopperKey: string): string {
  return `${merchantPrefix(merchantId)}shopper#${encodePart(shopperKey)}`;
}

/** Of a draft's item. `draftId` may be any text; only one of up to 512 bytes can be read back by {@link parseDraftPk}. */
export function draftPk(merchantId: string, draftId: string): string {
  return `${merchantPrefix(merchantId)}draft#${encodePart(draftId)}`;
}

/** Of a record of account linking. `kind` is ours; `hash` is of what nobody but the record's holder knows. */
export function linkingPk(merchantId: string, kind: string, hash: string): string {
  return `${merchantPrefix(merchantId)}linking#${encodePart(kind)}#${encodePart(hash)}`;
}

/** Of what shoppers asked for in vain in a month (`YYYY-MM`). */
export function demandPk(merchantId: string, month: string): string {
  return `${merchantPrefix(merchantId)}demand#${encodePart(month)}`;
}

/** The partition of the index that names the shoppers who asked for something in vain. */
export function missedPartition(merchantId: string): string {
  return `${unfinishedPartition(merchantId)}#missed`;
}

/** The shopper key in a shopper's item's key; undefined for any other key, and for a part that was hashed. */
export function parseShopperPk(pk: string): string | undefined {
  return decodePart(/^m#[^#]*#shopper#([^#]*)$/.exec(pk)?.[1]);
}

/** The partition of the index of unfinished drafts. */
export function unfinishedPartition(merchantId: string): string {
  return `m#${encodePart(merchantId)}`;
}

/** What a key names, when it is a draft's; undefined for any other key, and for a part that was hashed. */
export function parseDraftPk(pk: string): { readonly merchantId: string; readonly draftId: string } | undefined {
  const match = /^m#([^#]*)#draft#([^#]*)$/.exec(pk);
  const merchantId = decodePart(match?.[1]);
  const draftId = decodePart(match?.[2]);
  return merchantId === undefined || draftId === undefined ? undefined : { merchantId, draftId };
}

function merchantPrefix(merchantId: string): string {
  return `${unfinishedPartition(merchantId)}#`;
}

/**
 * No part can hold a `#`, so no part can end early and begin another. Two different texts are two different parts: `%` and `#` are
 * escaped, half surrogate pairs too (UTF-8 would make them all one character), and a hash is marked by an escape that no text yields.
 */
function encodePart(text: string): string {
  const escaped = text.replace(/[%#]|\p{Surrogate}/gu, escapeCharacter);
  if (Buffer.byteLength(escaped) <= MAX_PART_BYTES) return escaped;
  return `%h${createHash('sha256').update(escaped).digest('hex')}`;
}

function escapeCharacter(character: string): string {
  if (character === '%') return '%25';
  if (character === '#') return '%23';
  return `%u${character.charCodeAt(0).toString(16)}`;
}

function decodePart(part: string | undefined): string | undefined {
  if (part === undefined || part.startsWith('%h')) return undefined;
  return part.replace(/%(25|23|u([0-9a-f]{4}))/g, (_escape, code: string, surrogate: string | undefined) => {
    if (surrogate !== undefined) return String.fromCharCode(Number.parseInt(surrogate, 16));
    return code === '25' ? '%' : '#';
  });
}

/** Bytes of an item as DynamoDB counts them, or more: UTF-8 of names and strings, and 21, a number's most, for anything else. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + (typeof value === 'string' ? Buffer.byteLength(value) : 21),
    0,
  );
}

/**
 * Refuses here what the table would refuse later and with fewer words.
 * @throws SaysoError `store.itemTooLarge` above {@link MAX_ITEM_BYTES}
 * @throws SaysoError `store.badItem` for a number that is none
 */
export function checkItem(pk: string, item: Item): void {
  const bad = Object.entries(item).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
  if (bad) throw badItem(pk, `its ${bad[0]} is ${bad[1]}`);
  const bytes = itemBytes(item);
  if (bytes <= MAX_ITEM_BYTES) return;
  throw new SaysoError('store.itemTooLarge', `An item of ${bytes} bytes is more than the ${MAX_ITEM_BYTES} that fit; keep less in it.`, {
    bytes,
    limitBytes: MAX_ITEM_BYTES,
  });
}

/** The failure of an item that cannot be read, or must not be written. */
export function badItem(pk: string, why: string, cause?: unknown): SaysoError<'store.badItem'> {
  const room = /^m#[^#]*#(shopper|linking)#/.exec(pk)?.[1];
  const item = room === 'shopper' || room === 'linking' ? room : 'draft';
  const keyFingerprint = fingerprint(pk);
  const message = `The ${item} item with the key fingerprint ${keyFingerprint}: ${why}.`;
  return new SaysoError('store.badItem', message, { item, keyFingerprint, why }, { cause });
}
