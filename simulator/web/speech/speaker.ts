import { readSsml } from './read-ssml.ts';

/** The browser's voice. */
export interface Speaker {
  readonly isAvailable: boolean;
  /** Says it after what is being said; resolves when it was said, was stopped, or cannot be. */
  say(ssml: string, locale: string): Promise<void>;
  /** Says nothing more of what was begun. */
  stop(): void;
}

export function createSpeaker(): Speaker {
  const voice: SpeechSynthesis | undefined = window.speechSynthesis;
  let last: Promise<void> = Promise.resolve();
  let run = 0;
  return {
    isAvailable: voice !== undefined,
    say(ssml, locale) {
      const mine = run;
      last = last.then(async () => {
        for (const piece of readSsml(ssml, locale)) {
          if (mine !== run || voice === undefined) return;
          await (piece.kind === 'pause' ? pause(piece.ms) : sayWords(voice, piece.text, piece.locale));
        }
      });
      return last;
    },
    stop() {
      run += 1;
      last = Promise.resolve();
      voice?.cancel();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A browser without a voice for the language, or that may not speak yet, goes on in silence. */
function sayWords(voice: SpeechSynthesis, text: string, locale: string): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = locale;
    utterance.addEventListener('end', () => resolve(), { once: true });
    utterance.addEventListener('error', () => resolve(), { once: true });
    voice.speak(utterance);
  });
}
