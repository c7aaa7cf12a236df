import type { Clock } from '../../lambda/kernel/clock.ts';
import type { IdSource } from '../../lambda/kernel/ids.ts';
import type { InteractionModel } from './interaction-model.ts';

/** What stands around a skill: Alexa, Dialogflow ES, Dialogflow CX, and a website's text chat. */
export type PlatformName = 'alexa' | 'dialogflow' | 'dialogflow-cx' | 'chat';

export const PLATFORM_NAMES: readonly PlatformName[] = ['alexa', 'dialogflow', 'dialogflow-cx', 'chat'];

export type HttpHeaders = Readonly<Record<string, string>>;

export interface SendOptions {
  /** How long the platform waits for the answer. */
  readonly deadlineMs: number;
  /** What a platform sends beside the body. */
  readonly headers?: HttpHeaders;
}

/** What came of one request. `tookMs` is real time: a hung handler hangs in real time too. */
export type Sent =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown; readonly tookMs: number }
  | {
      readonly kind: 'failed';
      /** `threw`: the handler did, or its process died. `unreachable`: nobody took the connection, or it broke. */
      readonly reason: 'threw' | 'timedOut' | 'unreachable' | 'notJson';
      /** For a developer: what happened, and what it said. */
      readonly message: string;
      readonly tookMs: number;
    };

/** A skill as its platform calls it, wherever it runs: a function, an address, a built Lambda module. Any skill's. */
export interface SkillTarget {
  /** For people: `dist/alexa/index.mjs`, `https://...`. */
  readonly label: string;
  /** Never throws, and never outlasts its deadline: a crash or a hang is a verdict. */
  send(request: unknown, options: SendOptions): Promise<Sent>;
  /** Ends the processes it started. */
  close(): Promise<void>;
}

/** An intent that a platform heard. Text to intent is the caller's; what the values resolve to is the platform's. */
export interface HeardIntent {
  readonly name: string;
  /** As spoken; a list for a slot of several values. Slots left out were not said. */
  readonly slots: Readonly<Record<string, string | readonly string[]>>;
  /** Ids of listed values, where whoever understood the words knows them already; else the interaction model decides. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** Why a session ends: a person, a silence, or (the rest) an error of the platform's. */
export type LeaveReason =
  | 'USER_INITIATED'
  | 'EXCEEDED_MAX_REPROMPTS'
  | 'INVALID_RESPONSE'
  | 'DEVICE_COMMUNICATION_ERROR'
  | 'INTERNAL_SERVICE_ERROR'
  | 'ENDPOINT_TIMEOUT';

/** What a shopper does, or the platform by itself. A platform that has no such thing sends nothing. */
export type Deed =
  | { readonly kind: 'say'; readonly words: string; readonly heard: HeardIntent | 'launch' }
  /** Nobody says anything: the question is asked again by the device, and after the second time the session ends. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'leave'; readonly reason?: LeaveReason }
  /** The voice code was asked for: said right, said wrong, or none is set up. `token`: of the hand-off; the device knows it. */
  | { readonly kind: 'code'; readonly result: 'right' | 'wrong' | 'none'; readonly token?: string }
  /** A permission was asked for by voice. Accepted, it is granted. */
  | { readonly kind: 'consent'; readonly answer: 'accepted' | 'denied' | 'notAnswered' }
  /** An app or a page was to be opened on the phone. */
  | { readonly kind: 'app'; readonly outcome: 'opened' | 'sentToPhone' | 'declined' | 'failed' }
  /** Permissions as they stand from now on, set in the app. */
  | { readonly kind: 'permit'; readonly scopes: readonly string[] }
  | { readonly kind: 'link'; readonly accessToken: string }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'enable' }
  | { readonly kind: 'disable'; readonly keepsUserInformation?: boolean }
  /** Something on the screen is pressed: the arguments of its SendEvent. */
  | { readonly kind: 'touch'; readonly arguments: readonly unknown[]; readonly componentId?: string }
  /** The platform delivers its last request once more, with the same ids. */
  | { readonly kind: 'again' };

/** Whose turn it is, and where: all that goes into one request. The stateless layer's input. */
export interface Seat {
  /** Makes the request's id; a re-delivery has the same. */
  readonly turnId: string;
  readonly user: string;
  /** The caller's own name of the session; `sessionIdOf` says what the platform calls it. */
  readonly session: string;
  readonly isNewSession: boolean;
  readonly locale: string;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  readonly skillId?: string;
  readonly deviceId?: string;
  readonly model?: InteractionModel;
  /** Of the account that was linked. */
  readonly accessToken?: string;
  /** A recognised speaker. */
  readonly person?: { readonly personId: string; readonly accessToken?: string };
  /** Granted permissions, by their scope. */
  readonly permissions?: readonly string[];
  readonly screen?: ScreenKind;
  /** Where the platform's APIs answer, and what opens them. */
  readonly apiEndpoint?: string;
  readonly apiAccessToken?: string;
  /** What the skill gave back with its last answer. */
  readonly sessionAttributes?: Readonly<Record<string, unknown>>;
  /** Slot types as the skill changed them for this session. */
  readonly dynamicEntities?: readonly DynamicType[];
  /** The dialog that the skill and the platform are in. */
  readonly dialog?: DialogSeat;
  /** Dialogflow's active contexts, or CX's session parameters. */
  readonly contexts?: readonly SeatContext[];
  /** What the skill has handed over, for the deed that answers it. */
  readonly pending?: Pending;
  /** The token of the document on the screen. */
  readonly shownToken?: string;
}

export type ScreenKind = 'none' | 'hub' | 'tv' | 'round' | 'phone';

export interface DynamicType {
  readonly name: string;
  readonly values: readonly { readonly id?: string; readonly name: { readonly value: string; readonly synonyms?: readonly string[] } }[];
}

export interface DialogSeat {
  /** Absent for an intent that the model has no dialog for. */
  readonly state?: 'STARTED' | 'IN_PROGRESS' | 'COMPLETED';
  /** The intent as the dialog holds it: slots filled earlier stay filled. */
  readonly intent?: unknown;
}

export interface SeatContext {
  readonly name: string;
  readonly lifespanCount: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Something that the platform would refuse or ignore, in words a developer understands. */
export interface PlatformFault {
  /** A dotted name that stays: `alexa.speech.tooLong`. */
  readonly rule: string;
  /** What is wrong, where, and what was found. */
  readonly message: string;
  /** What the platform allows, with its unit: `8000 characters`. */
  readonly limit: string;
  /** `refused`: the shopper hears an error in place of the answer. `ignored`: that part does nothing. `risky`: certification would find it. */
  readonly effect: 'refused' | 'ignored' | 'risky';
}

/** What is written on a card. */
export interface SeenCard {
  readonly kind: 'text' | 'linkAccount' | 'permissions';
  readonly title?: string;
  readonly text: string;
  readonly imageUrl?: string;
  /** The scopes that a consent card asks for. */
  readonly permissions?: readonly string[];
}

/** What is shown on a device with a screen. */
export interface SeenScreen {
  /** The APL document, as sent. */
  readonly document: unknown;
  readonly datasources: unknown;
  readonly token?: string;
}

/** What the skill has handed to the platform, and what the shopper does next: a deed of this kind. */
export type Pending =
  | { readonly kind: 'code'; readonly token?: string }
  /** Asked for by a connection or by `Connections.SendRequest`, which come back differently. */
  | { readonly kind: 'consent'; readonly scopes: readonly string[]; readonly asks: 'connection' | 'request'; readonly token?: string }
  | { readonly kind: 'linkAccount'; readonly token?: string }
  | { readonly kind: 'app'; readonly token?: string; readonly link?: string }
  /** A hand-off that this stand-in does not act out. */
  | { readonly kind: 'other'; readonly uri: string; readonly token?: string };

/** One answer as a person perceives it: what the stateless layer reads from a response. */
export interface SeenAnswer {
  /** Words, without markup; empty when nothing was said. */
  readonly speech: string;
  readonly ssml?: string;
  readonly reprompt?: string;
  readonly repromptSsml?: string;
  readonly card?: SeenCard;
  /** The first address that can be opened. */
  readonly link?: string;
  /** Words that can be pressed in place of saying them. */
  readonly suggestions: readonly string[];
  readonly screen?: SeenScreen;
  readonly directives: readonly unknown[];
  /** The microphone is open: an answer is waited for. */
  readonly asks: boolean;
  /** False once the session has ended; a suspended one (a hand-off) is open. */
  readonly sessionIsOpen: boolean;
  readonly sessionAttributes: Readonly<Record<string, unknown>>;
  readonly pending?: Pending;
  readonly faults: readonly PlatformFault[];
  /** What the platform says by itself in place of an answer that it cannot use. */
  readonly instead?: string;
}

/** One request and what came back. */
export interface Exchange {
  readonly request: unknown;
  readonly sent: Sent;
  /** Why the platform sent it: `deed`, a `retry` with the same ids, a `followUp` event, or a `notice` that only informs. */
  readonly why: 'deed' | 'retry' | 'followUp' | 'notice';
}

/** One turn at a device. */
export interface SeenTurn extends SeenAnswer {
  readonly deed: Deed;
  /** What the shopper's answer came from; absent when the platform sent nothing (a silence on a speaker). */
  readonly request?: unknown;
  readonly response?: unknown;
  readonly status?: number;
  readonly tookMs: number;
  /** Heard before the answer: progressive responses, in order, without markup. */
  readonly meanwhile: readonly string[];
  /** Everything that was sent, in order. */
  readonly exchanges: readonly Exchange[];
}

/** Who looks on while a turn runs. */
export interface TurnWatch {
  /** What is heard before the answer, as it is said, without markup. */
  readonly hearMeanwhile?: (speech: string) => void;
}

/** A device and a person on one platform, with a state of its own. One deed at a time; a second waits for the first. */
export interface Device {
  readonly platform: PlatformName;
  /** Never throws for what the skill does: that is in `faults`. @throws RangeError for a deed that makes no sense now (a code nobody asked for) */
  do(deed: Deed, watch?: TurnWatch): Promise<SeenTurn>;
  /** How it stands, for people to look at. */
  readState(): DeviceState;
}

export interface DeviceState {
  /** As the platform names the person to the skill; a new one after the skill was disabled and enabled again. */
  readonly user: string;
  /** The platform's id of the open session; undefined without one. */
  readonly sessionId?: string;
  readonly sessionAttributes: Readonly<Record<string, unknown>>;
  readonly pending?: Pending;
  readonly isListening: boolean;
  readonly permissions: readonly string[];
  readonly accessToken?: string;
  readonly dynamicEntities: readonly DynamicType[];
  readonly contexts: readonly SeatContext[];
}

export interface DeviceOptions {
  readonly target: SkillTarget;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly locale: string;
  readonly user: string;
  readonly skillId?: string;
  /** What the platform knows of the skill's intents and slot types. Without it, slots go as they are heard and resolve to nothing. */
  readonly model?: InteractionModel;
  readonly accessToken?: string;
  readonly person?: Seat['person'];
  readonly permissions?: readonly string[];
  readonly screen?: ScreenKind;
  /** Sent with every request: what a signature, a shared secret or a key comes in. The raw body is what a signature is made over. */
  readonly headersFor?: (rawBody: string) => Promise<HttpHeaders> | HttpHeaders;
}

/** The stateless layer: a request for a deed and a seat, and what an answer means. */
export interface Platform {
  readonly name: PlatformName;
  /** How long it waits for an answer. */
  readonly deadlineMs: number;
  /** The session as the platform calls it. */
  sessionIdOf(seat: Pick<Seat, 'session' | 'user'>): string;
  /** The platform's request for this deed; undefined when it sends none. `again` has none of its own: send the last one again. */
  requestFor(deed: Deed, seat: Seat): unknown;
  /** What a person perceives of an answer, and everything the platform would refuse in it. */
  readAnswer(request: unknown, sent: Sent, knowledge?: { readonly model?: InteractionModel | undefined }): Promise<SeenAnswer>;
}
