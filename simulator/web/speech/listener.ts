/** What of the Web Speech API (W3C draft) is used; not every browser has it, and some under a name of their own. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  abort(): void;
}

type RecognitionMaker = new () => Recognition;

interface RecognitionResultEvent extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

interface RecognitionErrorEvent extends Event {
  readonly error: string;
}

/** How listening goes, and ends. */
export interface Listening {
  /** The words so far. */
  readonly onWords: (words: string) => void;
  /** All was said. Not called when nothing was. */
  readonly onSaid: (words: string) => void;
  /** It ended; with a reason when it failed. */
  readonly onEnd: (problem?: string) => void;
}

/** Why the browser heard nothing, and what to do. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone. Allow it beside the address, or type.',
  'service-not-allowed': 'This browser does not allow speech recognition here. Type instead.',
  'audio-capture': 'No microphone was found. Plug one in, or type.',
  network: 'The browser’s speech service cannot be reached. Type instead.',
  'no-speech': 'Nothing was heard. Press the microphone and speak, or type.',
  'language-not-supported': 'This browser does not understand the language. Choose another one, or type.',
};

/** The browser's speech recognition; undefined where there is none. */
export function findRecognition(): RecognitionMaker | undefined {
  const own = window as unknown as Readonly<Record<string, RecognitionMaker | undefined>>;
  return own.SpeechRecognition ?? own.webkitSpeechRecognition;
}

/**
 * Listens for one utterance.
 * @returns ends it without a word
 */
export function listen(maker: RecognitionMaker, locale: string, { onWords, onSaid, onEnd }: Listening): () => void {
  const recognition = new maker();
  let problem: string | undefined;
  recognition.lang = locale;
  recognition.interimResults = true;
  recognition.addEventListener('result', (event) => {
    const results = Array.from((event as RecognitionResultEvent).results);
    const words = results.map((result) => result[0]?.transcript ?? '').join('');
    onWords(words);
    if (results.length > 0 && results.every(({ isFinal }) => isFinal)) onSaid(words.trim());
  });
  recognition.addEventListener('error', (event) => {
    const { error } = event as RecognitionErrorEvent;
    if (error !== 'aborted') problem = PROBLEMS[error] ?? `The browser could not listen (${error}). Type instead.`;
  });
  recognition.addEventListener('end', () => onEnd(problem));
  recognition.start();
  return () => recognition.abort();
}
