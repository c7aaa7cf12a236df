import { dialogOf, type InteractionModel, slotsOf, valuesOf } from '../interaction-model.ts';
import type { PlatformFault } from '../platform.ts';
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../read.ts';

/** Of one directive, synonyms counted in. */
const MAX_DYNAMIC_VALUES = 100;
/** Of one value or synonym. */
const MAX_VALUE_CHARACTERS = 140;

const ON_SCREEN = /^Alexa\.Presentation\.(?:APL|APLT|HTML)\./u;

/** What the rules about directives need to know beside the response itself. */
export interface DirectiveContext {
  readonly requestType: string;
  /** The interfaces that the request said the device has. */
  readonly interfaces: readonly string[];
  readonly model?: InteractionModel | undefined;
}

/** What Alexa would refuse or silently leave out of the directives of a response. */
export function findDirectiveFaults(response: JsonObject, context: DirectiveContext): readonly PlatformFault[] {
  const directives = listAt(response, 'directives').filter(isObject);
  const connections = directives.filter(({ type }) => type === 'Connections.StartConnection');
  return [
    ...directives.flatMap((directive, index) => findFaults(directive, `response.directives.${index}`, context)),
    ...findConnectionFaults(connections, response),
  ];
}

function findFaults(directive: JsonObject, at: string, context: DirectiveContext): readonly PlatformFault[] {
  const type = textAt(directive, 'type') ?? '';
  const [room] = ON_SCREEN.exec(type) ?? [];
  if (room !== undefined && !context.interfaces.some((name) => `${name}.` === room)) {
    const named = room.slice(0, -1);
    return [
      {
        rule: 'alexa.directive.unsupported',
        message: `${at}: the device has no ${named}, so ${type} is refused`,
        limit: `only what context.System.device.supportedInterfaces names`,
        effect: 'refused',
      },
    ];
  }
  if (type === 'Dialog.UpdateDynamicEntities') return findEntityFaults(directive, at, context.model);
  if (type.startsWith('Dialog.')) return findDialogFaults(directive, type, at, context);
  return [];
}

/** @see https://developer.amazon.com/docs/alexa/custom-skills/use-dynamic-entities-for-customized-interactions.html */
function findEntityFaults(directive: JsonObject, at: string, model: InteractionModel | undefined): readonly PlatformFault[] {
  const types = listAt(directive, 'types');
  const names = types.flatMap((type) =>
    listAt(type, 'values').flatMap((value) => [textAt(value, 'name', 'value') ?? '', ...listAt(value, 'name', 'synonyms').map(String)]),
  );
  const long = names.find((name) => [...name].length > MAX_VALUE_CHARACTERS);
  const unknown = model === undefined ? [] : types.flatMap((type) => textAt(type, 'name') ?? []).filter((name) => !hasType(model, name));
  return [
    ...(names.length > MAX_DYNAMIC_VALUES
      ? [refused('alexa.dynamicEntities.tooMany', `${at}: ${names.length} values and synonyms`, `${MAX_DYNAMIC_VALUES} of them`)]
      : []),
    ...(long === undefined
      ? []
      : [
          refused(
            'alexa.dynamicEntities.tooLong',
            `${at}: ${JSON.stringify(`${long.slice(0, 40)}...`)} has ${[...long].length} characters`,
            `${MAX_VALUE_CHARACTERS} characters a value or synonym`,
          ),
        ]),
    ...unknown.map(
      (name): PlatformFault => ({
        rule: 'alexa.dynamicEntities.unknownType',
        message: `${at}: the interaction model has no slot type "${name}"`,
        limit: "the model's slot types",
        effect: 'ignored',
      }),
    ),
  ];
}

function hasType(model: InteractionModel, name: string): boolean {
  return valuesOf(model, name) !== undefined || (model.interactionModel.languageModel.types ?? []).some((type) => type.name === name);
}

/** @see https://developer.amazon.com/docs/alexa/custom-skills/dialog-interface-reference.html */
function findDialogFaults(
  directive: JsonObject,
  type: string,
  at: string,
  { requestType, model }: DirectiveContext,
): readonly PlatformFault[] {
  const updated = objectAt(directive, 'updatedIntent');
  const name = textAt(updated, 'name');
  if (requestType !== 'IntentRequest' && name === undefined) {
    return [
      refused('alexa.dialog.noIntent', `${at}: ${type} answers a ${requestType} and names no updatedIntent`, 'an intent to talk about'),
    ];
  }
  if (model === undefined || name === undefined) return [];
  const declared = slotsOf(model, name);
  if (declared === undefined)
    return [refused('alexa.dialog.unknownIntent', `${at}: the interaction model has no intent "${name}"`, "the model's intents")];
  const given = Object.keys(objectAt(updated, 'slots'));
  const missing = declared.map((slot) => slot.name).filter((slot) => !given.includes(slot));
  const partial = missing.map((slot) =>
    refused(
      'alexa.dialog.partialIntent',
      `${at}: updatedIntent "${name}" lacks its slot "${slot}"`,
      'every slot of the intent, the empty ones too',
    ),
  );
  return [...partial, ...findUnheededSlot(directive, type, at, name, model)];
}

/** A slot that the dialog model does not have is not asked for, without a word about it. */
function findUnheededSlot(
  directive: JsonObject,
  type: string,
  at: string,
  intent: string,
  model: InteractionModel,
): readonly PlatformFault[] {
  const slot = textAt(directive, 'slotToElicit') ?? textAt(directive, 'slotToConfirm');
  if (slot === undefined || dialogOf(model, intent)?.slots?.some(({ name }) => name === slot)) return [];
  return [
    {
      rule: 'alexa.dialog.notInModel',
      message: `${at}: ${type} for "${slot}" of ${intent} does nothing: the model's dialog.intents does not have it`,
      limit: 'slots of dialog.intents',
      effect: 'ignored',
    },
  ];
}

/** @see https://developer.amazon.com/docs/alexa/custom-skills/use-skill-connections-to-request-tasks.html */
function findConnectionFaults(connections: readonly JsonObject[], { shouldEndSession }: JsonObject): readonly PlatformFault[] {
  const [first] = connections;
  if (first === undefined) return [];
  const mayEnd = first['onCompletion'] === 'SEND_ERRORS_ONLY' && shouldEndSession === true;
  const uri = textAt(first, 'uri') ?? '';
  return [
    ...(connections.length > 1
      ? [refused('alexa.connection.several', `${connections.length} connections are started at once`, 'one')]
      : []),
    ...(shouldEndSession !== undefined && !mayEnd
      ? [
          refused(
            'alexa.connection.shouldEndSession',
            `response.shouldEndSession is ${shouldEndSession} beside a Connections.StartConnection, which suspends the session`,
            'no shouldEndSession',
          ),
        ]
      : []),
    ...(/^connection:\/\/[\w.-]+\/\d+/u.test(uri)
      ? []
      : [refused('alexa.connection.uri', `${JSON.stringify(uri)} names no task`, 'connection://NAME/VERSION')]),
  ];
}

function refused(rule: string, message: string, limit: string): PlatformFault {
  return { rule, message, limit, effect: 'refused' };
}
