import { useState } from 'preact/hooks';

/** Copies a text, and says whether it worked. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }) {
  const [told, tell] = useState<string>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      tell('Copied');
    } catch {
      tell('The browser did not allow it: select and copy by hand');
    }
  };
  return (
    <button type="button" class="quiet" onClick={() => void copy()} onBlur={() => tell(undefined)}>
      {told ?? label}
      <span class="hidden" role="status">
        {told}
      </span>
    </button>
  );
}
