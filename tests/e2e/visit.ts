import type { RunningServer } from './local-process.ts';

/** What `GET /state` answers. */
export interface State {
  readonly orders: readonly {
    readonly number: string;
    readonly draftId: string | null;
    readonly lines: readonly { readonly quantity: number }[];
  }[];
  readonly payments: readonly { readonly status: string; readonly amountMinor: number }[];
  readonly list: readonly { readonly name: string; readonly quantity: number }[];
  readonly cart: readonly { readonly name: string; readonly quantity: number }[];
  readonly paymentLink: { readonly state: string };
  readonly drafts: readonly { readonly id: string; readonly state: string }[];
}

export interface ChatAnswer {
  readonly text: string;
  readonly ask: boolean;
  readonly intent: string;
  readonly card: { readonly link?: { readonly url: string } } | null;
  readonly orderId: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}

/** Sends JSON; a text goes as it is. */
export async function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text });
  return readAnswer(response);
}

/** The answer with its text, and as JSON where it says that it is. */
export async function readAnswer(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  return { status: response.status, text, json: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined };
}

/** One message of the text chat, which must be answered. */
export async function chat(server: RunningServer, sessionId: string, text: string, more: object = {}): Promise<ChatAnswer> {
  const message = { sessionId, locale: 'en-US', text, ...more };
  const { status, json } = await post(`${server.url}/chat`, message).catch((cause: unknown) => blame(server, cause));
  expect(status).toBe(200);
  return json as ChatAnswer;
}

/** A server that does not answer has often said why. */
function blame(server: RunningServer, cause: unknown): never {
  throw new Error(`${server.url} does not answer; it had printed:\n${server.output()}`, { cause });
}

/** What the server holds of a user. */
export async function stateOf(server: RunningServer, user: string): Promise<State> {
  const response = await fetch(`${server.url}/state?user=${encodeURIComponent(user)}`).catch((cause: unknown) => blame(server, cause));
  expect(response.status).toBe(200);
  return (await response.json()) as State;
}

/** Orders that were placed through us; the seeded ones have no draft. */
export async function placedOf(server: RunningServer, user: string) {
  return (await stateOf(server, user)).orders.filter(({ draftId }) => draftId !== null);
}

/** A clean refusal: JSON with a reason, and nothing of our insides. */
export function expectRefusal({ status, text, json }: HttpAnswer, expected: number): void {
  expect({ status, text }).toEqual({ status: expected, text: expect.any(String) });
  expect(json).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|node:internal/);
}

/** Not so often that looking is what keeps the server busy. */
const PAUSE_MS = 150;

/**
 * Looks again and again, for as long as a shopper would wait for news.
 * @throws Error with what was seen last
 */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean, timeoutMs = 15_000): Promise<void> {
  const deadlineMs = Date.now() + timeoutMs;
  for (let seen = await look(); !isSo(seen); seen = await look()) {
    if (Date.now() > deadlineMs) throw new Error(`After ${timeoutMs} ms there is still ${JSON.stringify(seen)}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
