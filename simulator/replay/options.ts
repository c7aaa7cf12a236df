import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { CHANNELS, type ChannelName } from './format.ts';
import { findNearest } from './nearest.ts';

export const REPLAY_HELP = `npm run replay -- FILES|DIRS: plays conversations and judges what comes of them.

It plays YAML replay files (docs/replay.md), the JSON files of "ask dialog --replay", and recordings (.jsonl: a request a line, or
{"request", "response"}). In a folder it finds them by their ending, below it too. Without expectations every answer that the platform
takes is right.

What is asked; our own skill, in this process, unless given:
  --handler FILE      a built Lambda module, in a process of its own; its tables are an embedded store, fresh for each file
  --url URL           an address that takes the platform's requests
  --skill-id ID       the skill's id in Alexa's requests
  --access-token T    the token of the linked account in the requests
  --header NAME:VALUE sent with every request to --url or to an HTTP --handler; may be repeated

How:
  --channel NAME      only on this channel: ${CHANNELS.join(', ')}; with --handler and --url alexa unless given
  --locale LOCALE     in place of the conversations' own, BCP 47
  --model FILE        an Alexa interaction model (JSON) that turns words into intents
  --update            write what was found into the expectations that differ
  --junit FILE        write a JUnit XML report
  --html FILE         write a page to read
  --quiet             only what is wrong, and the last line

Exit code: 0 nothing differs, 1 something does, 2 used wrongly or a file cannot be read.
`;

const OPTIONS = {
  handler: { type: 'string' },
  url: { type: 'string' },
  'skill-id': { type: 'string' },
  'access-token': { type: 'string' },
  header: { type: 'string', multiple: true },
  channel: { type: 'string' },
  locale: { type: 'string' },
  model: { type: 'string' },
  update: { type: 'boolean', default: false },
  junit: { type: 'string' },
  html: { type: 'string' },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export interface ReplayCommand {
  readonly names: readonly string[];
  readonly handler?: string;
  readonly url?: string;
  readonly skillId?: string;
  readonly accessToken?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly channel?: ChannelName;
  readonly locale?: string;
  readonly model?: string;
  readonly isUpdate: boolean;
  readonly junit?: string;
  readonly html?: string;
  readonly isQuiet: boolean;
}

/** Reads the command line. @returns what is wrong with it, as text; 'help' when that is asked for */
export function readReplayOptions(args: readonly string[]): ReplayCommand | 'help' | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return 'help';
    const { channel } = values;
    const command = {
      names: positionals,
      headers: readHeaders(values.header ?? []),
      isUpdate: values.update,
      isQuiet: values.quiet,
      ...given('handler', values.handler),
      ...given('url', values.url),
      ...given('skillId', values['skill-id']),
      ...given('accessToken', values['access-token']),
      ...given('locale', values.locale),
      ...given('model', values.model),
      ...given('junit', values.junit),
      ...given('html', values.html),
      ...(isChannel(channel) ? { channel } : {}),
    };
    const wrong = findMisuse(command, channel);
    return wrong === undefined ? command : { wrong };
  } catch (error) {
    return { wrong: withNearest(error instanceof Error ? error.message : String(error)) };
  }
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}

function isChannel(name: string | undefined): name is ChannelName {
  return CHANNELS.some((channel) => channel === name);
}

function findMisuse(command: Partial<ReplayCommand>, channel: string | undefined): string | undefined {
  const { names = [], handler, url } = command;
  if (channel !== undefined && command.channel === undefined) return `There is no channel "${channel}": ${CHANNELS.join(', ')}.`;
  if (handler !== undefined && url !== undefined) return 'Give --handler or --url, not both.';
  if (url !== undefined && !isHttpUrl(url)) return `"${url}" is no address: https://... or http://...`;
  if (command.model !== undefined && extname(command.model) !== '.json') return `--model takes a JSON file, not "${command.model}".`;
  if (command.locale !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(command.locale))
    return `"${command.locale}" is no locale: en-US, de-DE.`;
  return names.length === 0 ? 'Name the files or folders to replay.' : undefined;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function readHeaders(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((header) => {
      const [, name, value] = /^([^\s:]+)\s*:\s*(.*)$/.exec(header) ?? [];
      if (name === undefined || value === undefined) throw new Error(`--header takes NAME:VALUE, not "${header}".`);
      return [name, value];
    }),
  );
}

/** Node names the option it does not know; we name the one that was meant. */
function withNearest(message: string): string {
  const [, unknown] = /Unknown option '--?([^']+)'/.exec(message) ?? [];
  const nearest = unknown === undefined ? undefined : findNearest(unknown, Object.keys(OPTIONS));
  const [first = message] = message.split('. ');
  return nearest === undefined ? `${first.replace(/\.$/, '')}.` : `There is no option --${unknown}. Did you mean --${nearest}?`;
}
