import type { Choices, PageDeed, PageError, PageSeat, SavedReplay, TalkView, TurnNews } from '../console/wire.ts';

/** A call that came to nothing, told to the person at the page. */
export class ServerError extends Error {
  readonly code: string;

  constructor({ code, message }: PageError) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
  }
}

const GONE: PageError = {
  code: 'page.serverGone',
  message: 'The local server does not answer. Start it again with “npm start”, then try again.',
};
const BAD_ANSWER: PageError = {
  code: 'page.badAnswer',
  message: 'The local server answered with something that is no answer. Its terminal may say why; reload the page after that.',
};

export function readChoices(): Promise<Choices> {
  return call('/console/choices');
}

export function setTroubles(names: readonly string[]): Promise<Choices> {
  return call('/console/troubles', { method: 'PUT', body: { names } });
}

export function openTalk(shopper: string, locale: string): Promise<TalkView> {
  return call('/console/talks', { method: 'POST', body: { shopper, locale } });
}

export function readTalk(id: string): Promise<TalkView> {
  return call(`/console/talks/${encodeURIComponent(id)}`);
}

/** Where the household's account is linked from this device. */
export function linkAddress(talk: string, { channel, device, room }: PageSeat): string {
  return `/console/talks/${encodeURIComponent(talk)}/link?${new URLSearchParams({ channel, device, room })}`;
}

/** The conversation as a replay file. */
export function readReplay(id: string): Promise<SavedReplay> {
  return call(`/console/talks/${encodeURIComponent(id)}/replay`);
}

/**
 * Takes one turn.
 * @param hear gets every piece of news as it comes; the last one is `done` or `failed`
 * @throws ServerError when the server is gone, or breaks off before the end
 */
export async function takeTurn(talk: string, seat: PageSeat, deed: PageDeed, hear: (news: TurnNews) => void): Promise<void> {
  const response = await send(`/console/talks/${encodeURIComponent(talk)}/turns`, { method: 'POST', body: { seat, deed } });
  let isOver = false;
  for await (const line of readLines(response)) {
    const news = parseNews(line);
    isOver ||= news.kind !== 'meanwhile';
    hear(news);
  }
  if (!isOver) throw new ServerError(GONE);
}

interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
}

async function call<T>(path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(path, options);
  try {
    return (await response.json()) as T;
  } catch {
    throw new ServerError(BAD_ANSWER);
  }
}

async function send(path: string, { method = 'GET', body }: CallOptions): Promise<Response> {
  const response = await fetch(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ServerError(GONE);
  });
  if (response.ok) return response;
  const told: unknown = await response.json().catch(() => undefined);
  throw new ServerError(readError(told) ?? BAD_ANSWER);
}

function readError(told: unknown): PageError | undefined {
  if (typeof told !== 'object' || told === null || !('error' in told)) return undefined;
  const { error } = told as { readonly error: Partial<PageError> | undefined };
  return typeof error?.message === 'string' ? { code: String(error.code), message: error.message } : undefined;
}

function parseNews(line: string): TurnNews {
  try {
    return JSON.parse(line) as TurnNews;
  } catch {
    throw new ServerError(BAD_ANSWER);
  }
}

async function* readLines(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ServerError(GONE);
    });
    if (done) break;
    const lines = `${rest}${value}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
