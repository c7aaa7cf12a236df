import { createMiddleware } from 'hono/factory';

const OWN_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Keeps web pages of others away from what only a machine of one's own may show. A name that was pointed at this machine (DNS rebinding) is
 * told by its Host header, a form or a script of another site by Sec-Fetch-Site (Fetch Metadata, W3C). Programs send neither, and may come.
 */
export const refuseStrangers = createMiddleware(async (context, next) => {
  const host = (context.req.header('host') ?? '').replace(/:\d+$/, '');
  const site = context.req.header('sec-fetch-site') ?? 'none';
  if (OWN_HOSTS.has(host) && (site === 'none' || site === 'same-origin')) return next();
  const message = 'This answers to pages of its own address only: open http://127.0.0.1 with its port.';
  return context.json({ error: { code: 'http.stranger', message } }, 403);
});
