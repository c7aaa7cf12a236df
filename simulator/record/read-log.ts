import { platformOfRequest } from '../replay/request-shape.ts';

/** What was found in a log. */
export interface FoundLog {
  /** Each request, with its answer where the log has it, in order. */
  readonly entries: readonly LogEntry[];
  /** Lines with no request of a platform in them, counted from 1. */
  readonly passedOver: readonly number[];
}

export interface LogEntry {
  readonly request: unknown;
  readonly response?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/** Under which names a request and its answer stand in what people log. */
const REQUEST_KEYS = ['request', 'event', 'requestEnvelope', 'body'] as const;
const RESPONSE_KEYS = ['response', 'responseEnvelope', 'result', 'answer'] as const;

/**
 * Finds the requests of a platform in a log: JSON lines, with or without words before the JSON (as CloudWatch has them), each a request, or
 * an object with a request in it. A file that is one JSON document, or a list of them, is read too.
 */
export function readLog(text: string): FoundLog {
  const whole = parse(text.trim());
  if (whole !== undefined) {
    const entries = (Array.isArray(whole) ? whole : [whole]).flatMap((value) => entryIn(value) ?? []);
    if (entries.length > 0) return { entries, passedOver: [] };
  }
  const entries: LogEntry[] = [];
  const passedOver: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = entryIn(parse(line.slice(Math.max(0, line.indexOf('{'))).trim()));
    if (entry === undefined) passedOver.push(index + 1);
    else entries.push(entry);
  }
  return { entries, passedOver };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function entryIn(value: unknown): LogEntry | undefined {
  if (!isObject(value)) return undefined;
  if (platformOfRequest(value) !== undefined) return { request: value };
  for (const key of REQUEST_KEYS) {
    const request = unwrap(value[key]);
    if (!isObject(request) || platformOfRequest(request) === undefined) continue;
    const response = RESPONSE_KEYS.map((name) => unwrap(value[name])).find(isObject);
    return response === undefined ? { request } : { request, response };
  }
  return undefined;
}

/** A body may be JSON in a string, or an HTTP event around one. */
function unwrap(value: unknown): unknown {
  if (typeof value === 'string') return parse(value);
  return isObject(value) && typeof value['body'] === 'string' ? (parse(value['body']) ?? value) : value;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
