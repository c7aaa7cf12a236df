import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedReplay, TalkView } from '../console/wire.ts';
import { CopyButton } from './copy-button.tsx';
import { readReplay } from './server.ts';

/** The conversation as a replay file: to download, or to copy. */
export function SaveDialog({ talk, onClose }: { readonly talk: TalkView; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [saved, setSaved] = useState<SavedReplay>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    dialog.current?.showModal();
    readReplay(talk.id).then(setSaved, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, [talk.id]);
  const file = `${fileNameOf(talk)}.yaml`;
  return (
    <dialog ref={dialog} aria-labelledby="save-title" onClose={onClose}>
      <h2 id="save-title">Save as a replay</h2>
      <p>
        Play it again with <code>npm run replay -- {file}</code>: it says the same, and compares what comes of it.
      </p>
      {!talk.isNewShopper && (
        <p class="hint">
          {talk.shopper} was known before this conversation began; a replay begins with a new shopper, so some answers may differ.
        </p>
      )}
      {saved && saved.leftOut > 0 && (
        <p class="hint">
          The format has no word for {saved.leftOut === 1 ? 'one turn' : `${saved.leftOut} turns`}: left out, and no orders are expected.
        </p>
      )}
      {problem !== undefined && <p role="alert">{problem}</p>}
      {/* A long text scrolls by keyboard through the focus (WCAG 2.1.1). */}
      {saved && (
        <section class="replay" tabIndex={0} aria-label="The replay file">
          <pre>{saved.yaml}</pre>
        </section>
      )}
      <div class="dialog-actions">
        {saved && (
          <>
            <button type="button" class="strong" onClick={() => download(file, saved.yaml)}>
              Download
            </button>
            <CopyButton label="Copy" text={() => saved.yaml} />
          </>
        )}
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function fileNameOf({ entries, id }: TalkView): string {
  const said = entries.find((entry) => entry.kind === 'turn' && entry.deed.kind === 'say');
  const words = said?.kind === 'turn' && said.deed.kind === 'say' ? said.deed.words : '';
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain || `talk-${id}`;
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  URL.revokeObjectURL(address);
}
