import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ChannelResponse } from '../channels/channel.ts';
import { systemClock } from '../kernel/clock.ts';
import { answerBy, type Invocation } from './answer-by.ts';

/** API Gateway lets 10 MB through; nothing we are sent is longer than this. */
export const MAX_BODY_BYTES = 1_000_000;

type Headers = Readonly<Record<string, string | undefined>>;

/** A channel as HTTP sees it. */
export interface HttpChannel {
  handle(body: unknown, headers: Headers, answerByMs?: number): Promise<ChannelResponse>;
}

/** The body of an HTTP API event (payload format 2.0), as it came over the wire. */
export function rawBytesOf(event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): Buffer {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
}

/** The same, as text. */
export function rawBodyOf(event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): string {
  return rawBytesOf(event).toString('utf8');
}

/** Answers an HTTP API event by a channel: 413 for a body that is too long, 400 for one that is no JSON. */
export async function answerHttp(
  channel: HttpChannel,
  event: APIGatewayProxyEventV2,
  invocation: Invocation,
): Promise<APIGatewayProxyStructuredResultV2> {
  const answerByMs = answerBy(systemClock.nowMs(), event, invocation);
  return asHttpResult(await answerBody(channel, rawBodyOf(event), event.headers ?? {}, answerByMs));
}

/** A status and JSON, for an HTTP API. */
export function asHttpResult({ status, body }: { readonly status: number; readonly body: unknown }): APIGatewayProxyStructuredResultV2 {
  return { statusCode: status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** The same for any server: a raw body in, a status and JSON out. */
export async function answerBody(
  channel: HttpChannel,
  rawBody: string,
  headers: Headers,
  answerByMs?: number,
): Promise<{ readonly status: number; readonly body: unknown }> {
  if (Buffer.byteLength(rawBody) > MAX_BODY_BYTES) {
    return { status: 413, body: { error: { code: 'http.tooLarge', message: `A request may have at most ${MAX_BODY_BYTES} bytes.` } } };
  }
  const body = parseJson(rawBody);
  if (body === undefined)
    return { status: 400, body: { error: { code: 'http.notJson', message: 'The body is no JSON. Send one object, as UTF-8.' } } };
  return channel.handle(body, headers, answerByMs);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
