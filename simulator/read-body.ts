import type { Context } from 'hono';
import { MAX_BODY_BYTES } from '../lambda/app/http-event.ts';

/** The body, or just enough of it to see that it is too long: a stranger's gigabyte is not kept. */
export async function readBody(context: Context): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes <= MAX_BODY_BYTES + 1) chunks.push(chunk);
    else if (chunks.length > 0) chunks.push(new Uint8Array(MAX_BODY_BYTES + 2));
    if (bytes > MAX_BODY_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
