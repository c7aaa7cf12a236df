import { createHash } from 'node:crypto';
import type { ChannelLog } from '../channels/channel.ts';
import type { Turn } from '../dialogue/turn.ts';

type Detail = Readonly<Record<string, string | number | boolean>>;

/** What the channels write to, and beside it what goes well. docs/operate.md has every event, and what to do about it. */
export interface Log extends ChannelLog {
  info(event: string, detail: Detail): void;
}

/** Hex digits of a hash: enough to tell one hour's turns apart. */
const FINGERPRINT_LENGTH = 12;

/**
 * One JSON line an event, for CloudWatch. Detail never holds what a shopper said, who they are, or a secret: the types of callers see to it.
 *
 * @param traceId of the request that is being answered, where there is one: the lines of one request share it
 */
export function createLog(write: (line: string) => void, traceId: () => string | undefined = () => undefined): Log {
  const log = (level: string) => (event: string, detail: Detail) => {
    const trace = traceId();
    write(JSON.stringify({ level, event, ...detail, ...(trace === undefined ? {} : { trace }) }));
  };
  return { info: log('info'), warn: log('warn'), error: log('error') };
}

/** Lambda sets the variable anew for each request. @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
export const standardLog: Log = createLog(
  (line) => process.stderr.write(`${line}\n`),
  () => process.env['_X_AMZN_TRACE_ID'],
);

/** The same log, whose every line tells this too. */
export function withDetail(log: Log, common: Detail): Log {
  const told = (level: keyof Log) => (event: string, detail: Detail) => log[level](event, { ...common, ...detail });
  return { info: told('info'), warn: told('warn'), error: told('error') };
}

/** The ids that Alexa and Dialogflow (ES adds a suffix) give their requests. */
const PLATFORM_ID = /^(?:amzn1\.echo-api\.request\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-[0-9a-f]{8})?$/;

/**
 * Which turn it is, for whoever looks for one: the id that Alexa or Dialogflow gave the request, by which they can be asked about it too.
 * A client may send anything for an id, a token or an address too, so of what does not look like a platform's own, only a fingerprint is told.
 */
export function turnDetail(merchantId: string, turn: Pick<Turn, 'id' | 'channel'>): Detail {
  const isOfPlatform = turn.channel !== 'chat' && PLATFORM_ID.test(turn.id);
  const turnId = isOfPlatform ? turn.id : createHash('sha256').update(turn.id).digest('hex').slice(0, FINGERPRINT_LENGTH);
  return { merchantId, channel: turn.channel, turnId };
}
