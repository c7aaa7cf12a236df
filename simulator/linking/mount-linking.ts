import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import type { LinkingRequest } from '../../lambda/account-linking/exchange.ts';
import type { LocalLinking } from './local-linking.ts';

/**
 * Serves account linking under `/oauth`. Whoever comes by another name of this machine (`localhost`) is sent to the issuer's own: a cookie
 * of one name is not sent to the other.
 */
export function mountLinking(
  app: Hono<{ Bindings: HttpBindings }>,
  { server, issuer }: LocalLinking,
  readBody: (context: Context) => Promise<string>,
): void {
  app.all('/oauth/*', async (context) => {
    const { incoming } = context.env;
    const own = new URL(issuer);
    const target = incoming.url ?? '/';
    if (incoming.method === 'GET' && incoming.headers.host !== own.host) return context.redirect(`${own.origin}${target}`, 307);
    const [path = '/', ...query] = target.split('?');
    const request: LinkingRequest = {
      method: incoming.method ?? 'GET',
      path,
      query: query.join('?'),
      headers: context.req.header(),
      body: await readBody(context),
      address: incoming.socket.remoteAddress ?? '',
    };
    const { status, headers, cookies, body } = await server.handle(request);
    const answer = new Headers(headers);
    for (const cookie of cookies) answer.append('set-cookie', cookie);
    return new Response(isBodiless(status, request.method) ? null : body, { status, headers: answer });
  });
}

function isBodiless(status: number, method: string): boolean {
  return status === 204 || status === 304 || method === 'HEAD';
}
