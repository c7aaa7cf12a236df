/** Where progress is shown: a terminal's standard error. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** One more turn was played. */
  step(): void;
  /** Takes the bar away, so that a line can be written; the next step draws it again. */
  clear(): void;
}

const WIDTH = 24;
const REDRAW_MS = 80;

/** A bar that fills as turns are played; nothing at all where nobody watches a terminal. */
export function startProgress(stream: ProgressStream, total: number, nowMs: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true) return { step: () => {}, clear: () => {} };
  let done = 0;
  let drawnAtMs = Number.NEGATIVE_INFINITY;
  const clear = (): void => void stream.write('\r\u001b[2K');
  return {
    clear: () => {
      clear();
      drawnAtMs = Number.NEGATIVE_INFINITY;
    },
    step: () => {
      done += 1;
      if (nowMs() - drawnAtMs < REDRAW_MS) return;
      drawnAtMs = nowMs();
      const filled = Math.min(WIDTH, Math.round((done / Math.max(1, total)) * WIDTH));
      clear();
      stream.write(`${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)} ${done} of ${total} turns`.slice(0, (stream.columns ?? 80) - 1));
    },
  };
}
