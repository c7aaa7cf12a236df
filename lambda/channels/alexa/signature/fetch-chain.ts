import type { Clock } from '../../../kernel/clock.ts';

/** Amazon's chain has some 7 kB. */
const MAX_CHAIN_BYTES = 64_000;
/** Of all tries together: a shopper waits for the answer that comes after. */
const FETCH_MS = 2_000;
/** Once more when the connection broke or the store was busy; nothing else gets better by asking again. */
const TRIES = 2;

/** The PEM file at an address, or undefined when it cannot be had now. Never throws. */
export type FetchChain = (url: string) => Promise<string | undefined>;

/** Fetches certificate chains within two seconds and 64 kB; redirects are not followed. */
export function createFetchChain(clock: Clock, fetchUrl: typeof fetch = fetch): FetchChain {
  return async (url) => {
    const hangUp = new AbortController();
    const timer = new AbortController();
    const tooLate = clock.sleep(FETCH_MS, timer.signal).then(() => undefined);
    try {
      return await Promise.race([fetchInTries(url, fetchUrl, hangUp.signal), tooLate]);
    } finally {
      timer.abort();
      hangUp.abort();
    }
  };
}

async function fetchInTries(url: string, fetchUrl: typeof fetch, signal: AbortSignal): Promise<string | undefined> {
  for (let tried = 1; tried <= TRIES; tried += 1) {
    const found = await fetchOnce(url, fetchUrl, signal);
    if (found !== 'busy') return found;
  }
  return undefined;
}

async function fetchOnce(url: string, fetchUrl: typeof fetch, signal: AbortSignal): Promise<string | 'busy' | undefined> {
  try {
    const response = await fetchUrl(url, { redirect: 'error', signal });
    if (response.status === 200) return await readLimited(response);
    await response.body?.cancel();
    return response.status >= 500 ? 'busy' : undefined;
  } catch {
    return signal.aborted ? undefined : 'busy';
  }
}

async function readLimited(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_CHAIN_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
