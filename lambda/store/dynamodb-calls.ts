import { ConditionalCheckFailedException, type ConsumedCapacity, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { SaysoError } from '../kernel/errors.ts';
import type { RoundTrip, StoreOptions } from './options.ts';
import './errors.ts';

type Answer = { readonly ConsumedCapacity?: ConsumedCapacity | undefined };
type Send<T extends Answer> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;
type Operation = RoundTrip['operation'];

/** Calls to one table: each within the operation's time, counted, and its failure named. */
export interface TableCalls {
  /** What every command carries. */
  readonly common: { readonly TableName: string; readonly ReturnConsumedCapacity?: 'TOTAL' };
  /** @throws SaysoError `store.unreachable`, `store.refused` */
  read<T extends Answer>(operation: Operation, send: Send<T>): Promise<T>;
  /** undefined: the condition did not hold. @throws SaysoError `store.unreachable`, `store.refused` */
  writeIf<T extends Answer>(operation: Operation, send: Send<T>): Promise<T | undefined>;
}

/** @param options `operationTimeoutMs`: for one call with all its attempts and the waits between them; 2,000 unless told */
export function createTableCalls(
  options: Pick<StoreOptions, 'onRoundTrip'> & { readonly tableName: string; readonly operationTimeoutMs?: number },
): TableCalls {
  const { tableName, operationTimeoutMs = 2000, onRoundTrip } = options;

  async function call<T extends Answer>(operation: Operation, kind: RoundTrip['kind'], send: Send<T>): Promise<T> {
    let capacityUnits: number | undefined;
    try {
      // Real time, whatever clock the composition tells: this waits for a network, and the clock has no say in that.
      const answer = await send({ abortSignal: AbortSignal.timeout(operationTimeoutMs) });
      capacityUnits = answer.ConsumedCapacity?.CapacityUnits;
      return answer;
    } finally {
      onRoundTrip?.({ operation, kind, ...(capacityUnits === undefined ? {} : { capacityUnits }) });
    }
  }

  const fail = (operation: Operation, error: unknown): never => {
    throw nameFailure(tableName, operation, error);
  };

  return {
    common: { TableName: tableName, ...(onRoundTrip ? { ReturnConsumedCapacity: 'TOTAL' } : {}) },
    read: (operation, send) => call(operation, 'read', send).catch((error: unknown) => fail(operation, error)),
    writeIf: (operation, send) =>
      call(operation, 'write', send).catch((error: unknown) =>
        error instanceof ConditionalCheckFailedException ? undefined : fail(operation, error),
      ),
  };
}

/** Refusals that pass: the SDK has tried them to the end. All other refusals of the client's fault stay what they are. */
const PASSING = /Throttl|ThroughputExceeded|LimitExceeded|TooManyRequests|TransactionConflict|TransactionInProgress/;

function nameFailure(table: string, operation: Operation, cause: unknown): SaysoError {
  if (cause instanceof DynamoDBServiceException && cause.$fault === 'client' && !PASSING.test(cause.name)) {
    const message = `The table ${table} refused ${operation}: ${cause.name}. See that it exists and that this role may use it.`;
    return new SaysoError('store.refused', message, { table, operation, reason: cause.name }, { cause });
  }
  const message = `The table ${table} did not answer ${operation} in time; whether a write was done is not known.`;
  return new SaysoError('store.unreachable', message, { table, operation }, { cause });
}
