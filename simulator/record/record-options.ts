import { parseArgs } from 'node:util';
import { CHANNELS, type ChannelName } from '../replay/format.ts';

export const RECORD_HELP = `npm run record: writes down what happens, so that "npm run replay" can play it again.

  npm run record -- --out talk.yaml             a talk with our own skill: type, and end with ".quit" or the end of input
  npm run record -- LOG... --out calls.jsonl    the requests in logs (JSON lines, with or without words before the JSON; - reads standard
                                                input), with their answers where the log has them

  --out FILE          where to; standard output unless given
  --channel NAME      where the talk is held: ${CHANNELS.join(', ')}; alexa unless given
  --locale LOCALE     in which language; en-US unless given
  --name TEXT         what the talk shows; "A talk" unless given
  --handler FILE, --url URL, --skill-id ID, --access-token T, --model FILE
                      a talk with another skill; as in npm run replay -- --help

Personal data is taken out by rule: ids, tokens, names, e-mail addresses, phone numbers, addresses and places get pseudonyms, the same
person the same one. Whom the words are about no rule knows: read what you keep.

Exit code: 0 written, 1 nothing to write, 2 used wrongly.
`;

export interface RecordCommand {
  readonly logs: readonly string[];
  readonly out?: string;
  readonly channel: ChannelName;
  readonly locale: string;
  readonly name: string;
  readonly skill: {
    readonly headers: Readonly<Record<string, string>>;
    readonly handler?: string;
    readonly url?: string;
    readonly skillId?: string;
    readonly accessToken?: string;
    readonly model?: string;
  };
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  channel: { type: 'string', default: 'alexa' },
  locale: { type: 'string', default: 'en-US' },
  name: { type: 'string', default: 'A talk' },
  handler: { type: 'string' },
  url: { type: 'string' },
  'skill-id': { type: 'string' },
  'access-token': { type: 'string' },
  model: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line. @returns what is wrong with it, as text; 'help' when that is asked for */
export function readRecordOptions(args: readonly string[]): RecordCommand | 'help' | { readonly wrong: string } {
  try {
    // "-" is a file name here; parseArgs takes it for one too.
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return 'help';
    const channel = CHANNELS.find((name) => name === values.channel);
    if (channel === undefined) return { wrong: `There is no channel "${values.channel}": ${CHANNELS.join(', ')}.` };
    if (values.handler !== undefined && values.url !== undefined) return { wrong: 'Give --handler or --url, not both.' };
    const { out, locale, name, handler, url, model } = values;
    return {
      logs: positionals,
      ...(out === undefined ? {} : { out }),
      channel,
      locale,
      name,
      skill: {
        headers: {},
        ...(handler === undefined ? {} : { handler }),
        ...(url === undefined ? {} : { url }),
        ...(model === undefined ? {} : { model }),
        ...(values['skill-id'] === undefined ? {} : { skillId: values['skill-id'] }),
        ...(values['access-token'] === undefined ? {} : { accessToken: values['access-token'] }),
      },
    };
  } catch (error) {
    return { wrong: error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error) };
  }
}
