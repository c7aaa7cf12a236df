import type { ChannelLog } from '../channels/channel.ts';

type Detail = Readonly<Record<string, string | number | boolean>>;

/** One JSON line an event, for CloudWatch. Detail never holds what a shopper said, who they are, or a secret: the types of callers see to it. */
export function createLog(write: (line: string) => void): ChannelLog {
  const log = (level: string) => (event: string, detail: Detail) => write(JSON.stringify({ level, event, ...detail }));
  return { warn: log('warn'), error: log('error') };
}

export const standardLog: ChannelLog = createLog((line) => process.stderr.write(`${line}\n`));
