import type { AlexaCloud, ApiToken } from './cloud.ts';

/** One call of a skill to Amazon. */
export interface ApiCall {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Of `authorization: Bearer ...`. */
  readonly bearer: string | undefined;
  readonly body: string;
}

export interface ApiReply {
  readonly status: number;
  /** Absent: no body at all. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An API answers the calls that are its own, and leaves the rest. */
export type Api = (call: ApiCall, cloud: AlexaCloud) => Promise<ApiReply | undefined> | ApiReply | undefined;

export function problem(status: number, code: string, message: string): ApiReply {
  return { status, json: { code, message } };
}

/** The token of the request that a call is made for, or the refusal of one that has none. */
export function authenticate(call: ApiCall, cloud: AlexaCloud): { readonly token: ApiToken } | { readonly refusal: ApiReply } {
  const token = call.bearer === undefined ? undefined : cloud.findToken(call.bearer);
  return token ? { token } : { refusal: problem(401, 'INVALID_TOKEN', 'The authentication token is malformed, expired or of nobody.') };
}

/** The value of a JSON body; undefined when it is none. */
export function jsonBody(call: ApiCall): unknown {
  try {
    return JSON.parse(call.body);
  } catch {
    return undefined;
  }
}
