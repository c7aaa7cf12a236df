const UNITS_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** What a duration of a replay file looks like: "90s", "11m", "3h", "2d". */
export const DURATION = /^\d+[smhd]$/;

/** "11m" in milliseconds. @param text matches {@link DURATION} */
export function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? 0);
}

/** Milliseconds in the largest unit that holds them whole; what is below a second is dropped. */
export function writeDuration(ms: number): string {
  const unit = ['d', 'h', 'm'].find((name) => ms > 0 && ms % (UNITS_MS[name] ?? 1) === 0) ?? 's';
  return `${Math.floor(ms / (UNITS_MS[unit] ?? 1))}${unit}`;
}
