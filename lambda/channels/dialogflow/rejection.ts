import type * as z from 'zod';

/** Why a request is refused: nothing was looked up and nothing stored. */
export interface Rejection {
  readonly code: string;
  /** Says which field and what was expected; never repeats what was sent. */
  readonly message: string;
}

const MAX_FAULTS = 5;

/** What is wrong with a body, by the names of its fields. */
export function describeFault(error: z.ZodError): string {
  const faults = error.issues.slice(0, MAX_FAULTS).map(({ path, message }) => {
    return path.length === 0 ? `The body: ${message}.` : `Field "${path.map(String).join('.')}": ${message}.`;
  });
  return faults.join(' ');
}
