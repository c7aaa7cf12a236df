/** The only source of time. Milliseconds since the Unix epoch; tests use literal times. */
export interface Clock {
  nowMs(): number;
  /** Resolves after `durationMs` of this clock's time, or at once when `signal` is aborted. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const wake = (): void => {
        clearTimeout(timer);
        // A signal may outlive many sleeps.
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, durationMs);
      signal?.addEventListener('abort', wake);
    }),
};

/** A day without a time or a zone, ISO 8601 `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand?: 'LocalDate' };

/** Making a formatter takes a hundred times as long as using it. The zones come from the addresses of a shop: few, but not ours to count. */
const MAX_ZONES = 64;
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormatOf(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (dayFormats.size >= MAX_ZONES) dayFormats.clear();
  dayFormats.set(timeZone, made);
  return made;
}

/** The calendar day of an instant in an IANA time zone. @throws RangeError for a zone that there is not */
export function localDate(epochMs: number, timeZone: string): LocalDate {
  return dayFormatOf(timeZone).format(epochMs);
}

/** The calendar month of an instant in an IANA time zone, `YYYY-MM`. */
export function localMonth(epochMs: number, timeZone: string): string {
  return localDate(epochMs, timeZone).slice(0, 7);
}
