import { hearSsml } from '../hear.ts';
import type { Deed, Exchange, SeenAnswer, SeenTurn } from '../platform.ts';
import { deliver, NOTHING_SEEN, toSeenTurn } from '../seen.ts';
import { ALEXA_DEADLINE_MS, readAlexaAnswer } from './answer.ts';
import { closeSession, seatOf, settle, type Work } from './device-state.ts';
import { type DialogStep, delegate, readDialog } from './dialog.ts';
import { type AlexaEnvelope, wrapRequest } from './envelope.ts';
import { alexaRequestFor, exceptionEncountered, requestTypeOf, sessionEnded } from './requests.ts';

/** A skill that delegates for ever is not followed for ever. */
const MAX_DELEGATIONS = 5;

/** The platform asks by itself, and the skill hears nothing of it; or the skill is asked. */
export async function takeStep(work: Work, deed: Deed, step: DialogStep): Promise<SeenTurn> {
  const { state } = work;
  if (step.kind === 'send') return ask(work, deed, step);
  const seen: SeenAnswer = { ...NOTHING_SEEN, speech: step.prompt, reprompt: step.prompt, asks: true, sessionIsOpen: true };
  if (state.session) state.session.dialog = step.dialog;
  state.listening = seen;
  return toSeenTurn(deed, seen);
}

/** Sends the request of a deed, and whatever follows from its answer: a dialog that the platform completes, notice of an error. */
export async function ask(work: Work, deed: Deed, step: Extract<DialogStep, { kind: 'send' }> | undefined): Promise<SeenTurn> {
  const envelope = alexaRequestFor(deed, seatOf(work, requestTypeOf(deed), step));
  if (envelope === undefined) return toSeenTurn(deed, NOTHING_SEEN);
  if (work.state.session) work.state.session.dialog = step?.dialog;
  return exchange(work, deed, envelope, []);
}

export async function exchange(work: Work, deed: Deed, envelope: AlexaEnvelope, before: readonly Exchange[]): Promise<SeenTurn> {
  const { state, options, cloud } = work;
  const sent = await deliver(options, envelope, ALEXA_DEADLINE_MS);
  const meanwhile = cloud.endRequest(envelope.request.requestId).map(hearSsml);
  const seen = await readAlexaAnswer(envelope, sent, options.model);
  const why = before.length === 0 ? 'deed' : 'followUp';
  const exchanges: readonly Exchange[] = [...before, { request: envelope, sent, why }];
  state.last = envelope;
  if (seen.faults.some(({ effect }) => effect === 'refused')) return refuse(work, deed, seen, { exchanges, meanwhile });
  settle(work, seen);
  const delegated = state.session && readDialog(seen.directives, state.session.dialog, options.model);
  // A dialog goes on only while the skill says so.
  if (state.session) state.session.dialog = delegated?.dialog;
  if (!delegated || state.session === undefined) return toSeenTurn(deed, seen, { exchanges, meanwhile });
  if (!delegated.isDelegated || exchanges.length > MAX_DELEGATIONS) return toSeenTurn(deed, seen, { exchanges, meanwhile });
  const step = delegate(delegated.dialog, options.model);
  if (step.kind === 'ask') {
    const asked = await takeStep(work, deed, step);
    return toSeenTurn(
      deed,
      { ...seen, speech: [seen.speech, asked.speech].filter(Boolean).join(' '), reprompt: asked.speech, asks: true },
      { exchanges, meanwhile },
    );
  }
  const request = { type: 'IntentRequest', intent: step.dialog.intent, dialogState: 'COMPLETED' };
  state.session.dialog = step.dialog;
  const turn = await exchange(work, deed, wrapRequest(request, seatOf(work, request.type, step), 'session'), exchanges);
  return { ...turn, speech: [seen.speech, turn.speech].filter(Boolean).join(' '), meanwhile: [...meanwhile, ...turn.meanwhile] };
}

/** An answer that cannot be used ends the session, and the skill is told so. */
async function refuse(
  work: Work,
  deed: Deed,
  seen: SeenAnswer,
  { exchanges, meanwhile }: { readonly exchanges: readonly Exchange[]; readonly meanwhile: readonly string[] },
): Promise<SeenTurn> {
  const { state } = work;
  const refused = exchanges.at(-1)?.request as AlexaEnvelope;
  const message = seen.faults[0]?.message ?? '';
  const notice = refused.session
    ? wrapRequest(sessionEnded('INVALID_RESPONSE', message), seatOf(work, 'SessionEndedRequest'), 'session')
    : exceptionEncountered(seatOf(work, 'System.ExceptionEncountered'), refused.request.requestId, message);
  closeSession(state);
  const isOver = refused.request.type === 'SessionEndedRequest' || refused.request.type === 'System.ExceptionEncountered';
  const told = isOver ? [] : [await tell(work, notice)];
  return toSeenTurn(deed, seen, { exchanges: [...exchanges, ...told], meanwhile });
}

export async function tell(work: Work, notice: AlexaEnvelope): Promise<Exchange> {
  const sent = await deliver(work.options, notice, ALEXA_DEADLINE_MS);
  work.cloud.endRequest(notice.request.requestId);
  return { request: notice, sent, why: 'notice' };
}
