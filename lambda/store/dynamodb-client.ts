import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

export interface DynamoClientOptions {
  /** AWS region; a local engine takes any. */
  readonly region: string;
  /** A local engine's address. Absent: the region's own. */
  readonly endpoint?: string;
  /** Absent: those of the environment, as the AWS SDK finds them. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** For one attempt, from its start to the first byte of the answer. 1,000 ms unless told; DynamoDB answers within 10 ms or so. */
  readonly requestTimeoutMs?: number;
  /** Attempts at one call, the first included. 3 unless told. */
  readonly maxAttempts?: number;
}

/**
 * The client all stores of a process share: bounded attempts, each with its own time limit, over connections that are kept alive.
 * Retried are throttling, time-outs, broken connections, 5xx and a conflict with somebody's transaction.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 */
export function createDynamoClient(options: DynamoClientOptions): DynamoDBClient {
  const { region, endpoint, credentials, requestTimeoutMs = 1000, maxAttempts = 3 } = options;
  const config: DynamoDBClientConfig = {
    region,
    maxAttempts,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true },
      httpsAgent: { keepAlive: true },
    },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
  const client = new DynamoDBClient(config);
  retryTransactionConflicts(client);
  return client;
}

/** The SDK takes this one for a final answer, but a single write that meets somebody's transaction only has to come again. */
function retryTransactionConflicts(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (error instanceof Error && error.name === 'TransactionConflictException') Object.assign(error, { $retryable: {} });
        throw error;
      }
    },
    { step: 'deserialize', priority: 'high', name: 'retryTransactionConflicts' },
  );
}
