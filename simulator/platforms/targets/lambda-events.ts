import type { Sent } from '../platform.ts';
import { answered, failed } from './json-body.ts';

/**
 * How a platform reaches a function: Alexa invokes it with the envelope itself; everything else comes through an HTTP API (payload
 * format 2.0), with the request as its body.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export type LambdaEntry = 'event' | 'http';

/** The event of an HTTP API for a JSON body. */
export function toHttpEvent(request: unknown, headers: Readonly<Record<string, string>>, nowMs: number): unknown {
  const lowerCased = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: { 'content-type': 'application/json; charset=utf-8', host: 'localhost', ...lowerCased },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'local',
      http: { method: 'POST', path: '/', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'sayso' },
      requestId: 'local',
      routeKey: '$default',
      stage: '$default',
      time: new Date(nowMs).toUTCString(),
      timeEpoch: nowMs,
    },
    body: JSON.stringify(request),
    isBase64Encoded: false,
  };
}

/** What an HTTP API makes of a function's result: one with a `statusCode`, else 200 with the result as the body. */
export function fromHttpResult(result: unknown, tookMs: number): Sent {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    return { kind: 'answered', status: 200, body: result, tookMs };
  }
  const { statusCode, body, isBase64Encoded } = result as { statusCode: unknown; body?: unknown; isBase64Encoded?: unknown };
  const status = Number(statusCode);
  if (!Number.isInteger(status)) return failed('notJson', `The statusCode ${JSON.stringify(statusCode)} is no number.`, tookMs);
  if (body !== undefined && typeof body !== 'string') {
    return failed('notJson', 'The body of a function behind an HTTP API is a string; this one is not.', tookMs);
  }
  return answered(status, isBase64Encoded === true ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? ''), tookMs);
}
