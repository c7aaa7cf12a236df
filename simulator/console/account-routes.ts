import { Hono } from 'hono';
import { html } from '../../lambda/account-linking/html.ts';
import { PAGE_STYLE, pagePolicy } from '../../lambda/account-linking/page-style.ts';
import { seatOn, seatSchema } from './page-seat.ts';
import { type TurnRoom, takeTurn } from './take-turn.ts';
import type { Talks } from './talks.ts';

/** What is done in the Alexa app, outside of any talk: an account is linked and unlinked. Below `/console`. */
export function accountRoutes(room: TurnRoom, talks: Talks): Hono {
  const { accounts } = room;
  const app = new Hono();
  app.get('/talks/:id/link', (context) => {
    const talk = talks.find(context.req.param('id'));
    const seat = seatSchema.safeParse(context.req.query());
    if (talk === undefined || !seat.success) return context.html(page('Nothing was linked', OVER), 404, HEADERS);
    return context.redirect(accounts.begin({ talkId: talk.id, shopper: talk.shopper, seat: seatOn(seat.data) }));
  });
  app.get('/linked', async (context) => {
    const { state, code, error } = context.req.query();
    const account = await accounts.conclude({ state, code }, async ({ talkId, seat }, { accessToken }) => {
      const talk = talks.find(talkId);
      if (talk) await takeTurn(room, talk, { seat, deed: { kind: 'link', accessToken } }, () => {});
    });
    if (account) return context.html(page(`Linked as ${account.name}`, 'You can close this page and go on talking.'), 200, HEADERS);
    const isRefused = error !== undefined;
    return context.html(page('Nothing was linked', isRefused ? 'You can close this page.' : OVER), isRefused ? 200 : 400, HEADERS);
  });
  return app;
}

const OVER = 'This page belongs to another run of the server, or was used already. Close it, and press “Link account” again.';

const HEADERS = {
  'content-security-policy': pagePolicy(true),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

function page(title: string, text: string): string {
  const body = html`<title>${title}</title></head><body><main><p class="shop">Sayso simulator</p><div class="card"><h1>${title}</h1><p>${text}</p></div></main></body></html>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>${PAGE_STYLE}</style>${body.markup}`;
}
