import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SampleLine {
  readonly who: 'you' | 'Sayso';
  readonly words: string;
}

const README = join(import.meta.dirname, '..', 'README.md');
const WIDTH = 100;

/**
 * The conversation of README.md, which a test plays: a block that is fenced as `conversation`, with "you: ..." and "Sayso: ..." in turns.
 * @throws Error when there is none, or a line of it is neither
 */
export function readSampleConversation(markdown: string = readFileSync(README, 'utf8')): readonly SampleLine[] {
  const block = /^```conversation\n([\s\S]*?)^```$/m.exec(markdown)?.[1];
  if (block === undefined) throw new Error('README.md has no conversation: a block that begins with ```conversation and ends with ```.');
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [, who, words = ''] = /^(you|Sayso): (.+)$/.exec(line) ?? [];
      if (who !== 'you' && who !== 'Sayso')
        throw new Error(`A line of README.md's conversation is not "you: ..." or "Sayso: ...": ${line}`);
      return { who, words };
    });
}

/** The conversation for a terminal: who speaks on the left, the words beside it. */
export function showConversation(lines: readonly SampleLine[]): string {
  return lines.flatMap(({ who, words }) => wrap(words).map((part, index) => `    ${(index === 0 ? who : '').padEnd(7)}${part}\n`)).join('');
}

function wrap(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
