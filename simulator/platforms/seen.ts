import type { Deed, DeviceOptions, Exchange, SeenAnswer, SeenTurn, Sent } from './platform.ts';

/** What there is to perceive when nothing is said. */
export const NOTHING_SEEN: SeenAnswer = {
  speech: '',
  suggestions: [],
  directives: [],
  asks: false,
  sessionIsOpen: false,
  sessionAttributes: {},
  faults: [],
};

/** A turn out of what was perceived and what was sent for it. */
export function toSeenTurn(
  deed: Deed,
  seen: SeenAnswer,
  { exchanges = [], meanwhile = [] }: { readonly exchanges?: readonly Exchange[]; readonly meanwhile?: readonly string[] } = {},
): SeenTurn {
  // The shopper's answer is the last that was no mere notice.
  const answering = exchanges.filter(({ why }) => why !== 'notice').at(-1);
  const { sent, request } = answering ?? {};
  return {
    ...seen,
    deed,
    ...(answering ? { request } : {}),
    ...(sent?.kind === 'answered' ? { response: sent.body, status: sent.status } : {}),
    tookMs: exchanges.reduce((sum, { sent: { tookMs } }) => sum + tookMs, 0),
    meanwhile,
    exchanges,
  };
}

/** Sends one request as the platform does: with its deadline, and with whatever signs or opens it. */
export async function deliver(options: Pick<DeviceOptions, 'target' | 'headersFor'>, request: unknown, deadlineMs: number): Promise<Sent> {
  const headers = await options.headersFor?.(JSON.stringify(request));
  return options.target.send(request, { deadlineMs, ...(headers ? { headers } : {}) });
}
