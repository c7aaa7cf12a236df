import { findSentFaults } from '../failure-faults.ts';
import { findLink, hearSsml } from '../hear.ts';
import type { InteractionModel } from '../interaction-model.ts';
import type { Pending, PlatformFault, SeenAnswer, SeenCard, SeenScreen, Sent } from '../platform.ts';
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../read.ts';
import { findResponseFaults } from './response-rules.ts';

/** "The skill has approximately eight seconds to return a full response": send-the-user-a-progressive-response. */
export const ALEXA_DEADLINE_MS = 8_000;

/** What Alexa says, in English here whatever the locale, when an answer cannot be used or does not come. */
const INSTEAD_OF_BAD_ANSWER = "There was a problem with the requested skill's response.";
const INSTEAD_OF_NO_ANSWER = "I'm having trouble accessing this skill right now.";

/** What a person perceives of a response of a skill, and everything that Alexa would refuse in it. */
export async function readAlexaAnswer(request: unknown, sent: Sent, model: InteractionModel | undefined): Promise<SeenAnswer> {
  const requestType = textAt(request, 'request', 'type') ?? '';
  const interfaces = Object.keys(objectAt(request, 'context', 'System', 'device', 'supportedInterfaces'));
  const failures = findSentFaults(sent, 'alexa', ALEXA_DEADLINE_MS);
  const body = sent.kind === 'answered' && failures.length === 0 ? sent.body : undefined;
  const faults = failures.length > 0 ? failures : await findBodyFaults(body, { requestType, interfaces, model });
  const isRefused = faults.some(({ effect }) => effect === 'refused');
  const response = objectAt(body, 'response');
  const seen = readResponse(response, interfaces.length > 0);
  return {
    ...seen,
    sessionAttributes: objectAt(body, 'sessionAttributes'),
    faults,
    ...(isRefused
      ? { asks: false, sessionIsOpen: false, instead: sent.kind === 'answered' ? INSTEAD_OF_BAD_ANSWER : INSTEAD_OF_NO_ANSWER }
      : {}),
  };
}

/** Nobody looks at the answer to a request that only informs, unless there is one. */
async function findBodyFaults(body: unknown, context: Parameters<typeof findResponseFaults>[1]): Promise<readonly PlatformFault[]> {
  const onlyInforms = /^(?:SessionEndedRequest|System\.ExceptionEncountered|AlexaSkillEvent\..*)$/u.test(context.requestType);
  if (onlyInforms && (body === undefined || body === null)) return [];
  return findResponseFaults(body, context);
}

function readResponse(response: JsonObject, hasScreen: boolean): Omit<SeenAnswer, 'faults' | 'sessionAttributes'> {
  const said = readSpeech(response['outputSpeech']);
  const again = readSpeech(objectAt(response, 'reprompt')['outputSpeech']);
  const card = readCard(response['card']);
  const link = card && findLink(`${card.title ?? ''} ${card.text}`);
  const directives = listAt(response, 'directives');
  const screen = hasScreen ? readScreen(directives) : undefined;
  const pending = readPending(directives) ?? (card?.kind === 'linkAccount' ? ({ kind: 'linkAccount' } as const) : undefined);
  const asks = response['shouldEndSession'] === false;
  return {
    speech: said?.heard ?? '',
    ...(said?.ssml === undefined ? {} : { ssml: said.ssml }),
    ...(again === undefined ? {} : { reprompt: again.heard, ...(again.ssml === undefined ? {} : { repromptSsml: again.ssml }) }),
    ...(card ? { card } : {}),
    ...(link ? { link } : {}),
    suggestions: [],
    ...(screen ? { screen } : {}),
    directives,
    asks,
    // Left out, a session stays open only while something is shown or somebody else has the floor.
    sessionIsOpen: asks || (response['shouldEndSession'] === undefined && (screen !== undefined || goesOn(directives))),
    ...(pending ? { pending } : {}),
  };
}

/** Suspended by a hand-off, or in a dialog that the platform leads. */
function goesOn(directives: readonly unknown[]): boolean {
  return directives.some((directive) =>
    /^(?:Connections\.(?:StartConnection|SendRequest)|Dialog\.Delegate)$/u.test(textAt(directive, 'type') ?? ''),
  );
}

/** SSML or plain text; undefined when nothing is said. */
function readSpeech(speech: unknown): { readonly heard: string; readonly ssml?: string } | undefined {
  if (!isObject(speech)) return undefined;
  const ssml = textAt(speech, 'ssml');
  if (textAt(speech, 'type') === 'SSML' && ssml !== undefined) return { heard: hearSsml(ssml), ssml };
  return { heard: textAt(speech, 'text') ?? '' };
}

function readCard(card: unknown): SeenCard | undefined {
  if (!isObject(card)) return undefined;
  const title = textAt(card, 'title');
  const imageUrl = textAt(card, 'image', 'largeImageUrl') ?? textAt(card, 'image', 'smallImageUrl');
  const shown = { ...(title === undefined ? {} : { title }), ...(imageUrl === undefined ? {} : { imageUrl }) };
  switch (card['type']) {
    case 'LinkAccount':
      return { kind: 'linkAccount', title: 'Link your account', text: '' };
    case 'AskForPermissionsConsent': {
      const permissions = listAt(card, 'permissions').map(String);
      return { kind: 'permissions', title: 'Permissions', text: permissions.join('\n'), permissions };
    }
    default:
      return { kind: 'text', ...shown, text: textAt(card, 'content') ?? textAt(card, 'text') ?? '' };
  }
}

/** The document that is drawn last stays. */
function readScreen(directives: readonly unknown[]): SeenScreen | undefined {
  const drawn = directives.filter((directive) => textAt(directive, 'type') === 'Alexa.Presentation.APL.RenderDocument').at(-1);
  if (!isObject(drawn)) return undefined;
  const token = textAt(drawn, 'token');
  return { document: drawn['document'], datasources: drawn['datasources'] ?? {}, ...(token === undefined ? {} : { token }) };
}

function readPending(directives: readonly unknown[]): Pending | undefined {
  for (const directive of directives) {
    const type = textAt(directive, 'type');
    if (type === 'Connections.StartConnection') return readConnection(directive);
    if (type === 'Connections.SendRequest' && textAt(directive, 'name') === 'AskFor') {
      const scope = textAt(directive, 'payload', 'permissionScope');
      return { kind: 'consent', asks: 'request', scopes: scope === undefined ? [] : [scope], ...tokenOf(directive) };
    }
  }
  return undefined;
}

function readConnection(directive: unknown): Pending {
  const uri = textAt(directive, 'uri') ?? '';
  const token = tokenOf(directive);
  const [, task = ''] = /^connection:\/\/AMAZON\.([A-Za-z]+)\//u.exec(uri) ?? [];
  switch (task) {
    case 'VerifyPerson':
      return { kind: 'code', ...token };
    case 'AskForPermissionsConsent': {
      const scopes = listAt(directive, 'input', 'permissionScopes').flatMap((entry) => textAt(entry, 'permissionScope') ?? []);
      return { kind: 'consent', asks: 'connection', scopes, ...token };
    }
    case 'AskForAccountLinking':
      return { kind: 'linkAccount', ...token };
    case 'LinkApp': {
      const link = findLink(JSON.stringify(objectAt(directive, 'input', 'links')));
      return { kind: 'app', ...token, ...(link === undefined ? {} : { link }) };
    }
    default:
      return { kind: 'other', uri, ...token };
  }
}

function tokenOf(directive: unknown): { readonly token?: string } {
  const token = textAt(directive, 'token');
  return token === undefined ? {} : { token };
}
