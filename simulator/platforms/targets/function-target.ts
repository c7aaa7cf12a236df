import type { SendOptions, Sent, SkillTarget } from '../platform.ts';
import { asJson, describeError, failed } from './json-body.ts';

/** A skill in this process: JSON and headers in, a status and JSON out. */
export type HandleRequest = (
  body: unknown,
  headers: Readonly<Record<string, string | undefined>>,
) => Promise<{ readonly status: number; readonly body: unknown }>;

/**
 * A skill that is a function of this process. It gets a copy of each request and is waited for until the deadline; one that never gives
 * the process back (an endless loop) can only be stopped in a process of its own: use `moduleTarget`.
 */
export function functionTarget(options: { readonly label: string; readonly handle: HandleRequest }): SkillTarget {
  return {
    label: options.label,
    send: (request, sendOptions) => callFunction(options.handle, request, sendOptions),
    close: async () => {},
  };
}

async function callFunction(handle: HandleRequest, request: unknown, { deadlineMs, headers = {} }: SendOptions): Promise<Sent> {
  const startedAtMs = performance.now();
  const tookMs = () => performance.now() - startedAtMs;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Sent>((resolve) => {
    timer = setTimeout(() => resolve(failed('timedOut', `No answer within ${deadlineMs} ms.`, tookMs())), deadlineMs);
  });
  const called = async (): Promise<Sent> => {
    try {
      const { status, body } = await handle(structuredClone(request), headers);
      const json = asJson(body);
      return json.ok
        ? { kind: 'answered', status, body: json.body, tookMs: tookMs() }
        : failed('notJson', `The answer cannot be written as JSON: ${json.why}`, tookMs());
    } catch (error) {
      return failed('threw', `The function threw: ${describeError(error)}`, tookMs());
    }
  };
  try {
    return await Promise.race([called(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
