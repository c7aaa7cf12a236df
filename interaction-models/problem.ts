/** What is wrong, and where to mend it. */
export interface Problem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** "file:line: rule: message", as editors jump to it. */
export function describeProblem({ path, line, rule, message }: Problem): string {
  return `${path}:${line}: ${rule}: ${message}`;
}
