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
      const timer = setTimeout(resolve, durationMs);
      signal?.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    }),
};

/** A day without a time or a zone, ISO 8601 `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand?: 'LocalDate' };

/** The calendar day of an instant in an IANA time zone. */
export function localDate(epochMs: number, timeZone: string): LocalDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(epochMs);
}

/** The calendar month of an instant in an IANA time zone, `YYYY-MM`. */
export function localMonth(epochMs: number, timeZone: string): string {
  return localDate(epochMs, timeZone).slice(0, 7);
}
