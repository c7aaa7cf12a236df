import type { Deed, Exchange, SeenTurn } from '../platform.ts';
import { deliver, NOTHING_SEEN, toSeenTurn } from '../seen.ts';
import { ALEXA_DEADLINE_MS, readAlexaAnswer } from './answer.ts';
import { closeSession, grant, seatOf, type Work } from './device-state.ts';
import { type AlexaEnvelope, wrapRequest } from './envelope.ts';
import { exchange, tell } from './exchange.ts';
import { accountLinked, alexaRequestFor, exceptionEncountered, requestTypeOf } from './requests.ts';

export type AccountDeed = Extract<Deed, { kind: 'link' | 'unlink' | 'enable' | 'disable' | 'permit' }>;

/** What a person does in the app, outside of any talk. */
export async function changeAccount(work: Work, deed: AccountDeed): Promise<SeenTurn> {
  const { state, cloud } = work;
  const account = cloud.account(state.user);
  const envelope = alexaRequestFor(deed, seatOf(work, requestTypeOf(deed)));
  switch (deed.kind) {
    case 'link':
      account.accessToken = deed.accessToken;
      break;
    case 'unlink':
      account.accessToken = undefined;
      break;
    case 'permit':
      account.permissions.clear();
      grant(work, deed.scopes);
      break;
    case 'disable':
      account.isEnabled = false;
      account.permissions.clear();
      account.accessToken = undefined;
      closeSession(state);
      break;
    case 'enable':
      return enable(work, deed);
  }
  const isAwaited =
    deed.kind === 'link' && state.pending?.kind === 'linkAccount' && state.session !== undefined && state.listening === undefined;
  if (envelope === undefined) return toSeenTurn(deed, { ...NOTHING_SEEN, sessionIsOpen: state.session !== undefined });
  const noticed = await inform(work, deed, envelope);
  if (!isAwaited) return noticed;
  // Asked for by voice, the talk goes on where it stopped.
  const resumed = wrapRequest(accountLinked(state.pending?.token), seatOf(work, 'SessionResumedRequest'), 'session');
  return exchange(work, deed, resumed, noticed.exchanges);
}

/** Enabled again, a person is a new user to the skill. */
async function enable(work: Work, deed: Deed): Promise<SeenTurn> {
  const { state, cloud, options } = work;
  const account = cloud.account(state.user);
  if (!account.isEnabled) {
    state.enablings += 1;
    cloud.renameAccount(state.user, `${options.user}.${state.enablings}`);
    state.user = account.user;
    account.isEnabled = true;
  }
  const envelope = alexaRequestFor(deed, seatOf(work, requestTypeOf(deed)));
  return envelope ? inform(work, deed, envelope) : toSeenTurn(deed, NOTHING_SEEN);
}

/** An event goes out beside the session, which stays as it is. */
async function inform(work: Work, deed: Deed, envelope: AlexaEnvelope): Promise<SeenTurn> {
  const sent = await deliver(work.options, envelope, ALEXA_DEADLINE_MS);
  const seen = await readAlexaAnswer(envelope, sent, work.options.model);
  const exchanges: readonly Exchange[] = [{ request: envelope, sent, why: 'deed' }];
  work.state.last = envelope;
  const isRefused = seen.faults.some(({ effect }) => effect === 'refused');
  const told = isRefused
    ? [await tell(work, exceptionEncountered(seatOf(work, requestTypeOf(deed)), envelope.request.requestId, seen.faults[0]?.message ?? ''))]
    : [];
  return toSeenTurn(deed, { ...seen, sessionIsOpen: work.state.session !== undefined }, { exchanges: [...exchanges, ...told] });
}
