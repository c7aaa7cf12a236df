const VIEWS = [
  ['setup', 'Setup'],
  ['talk', 'Talk'],
  ['details', 'Details'],
] as const;

/** What a narrow window shows one of. */
export type View = (typeof VIEWS)[number][0];

interface HeaderProps {
  /** Absent where the browser has no voice. */
  readonly isSoundOn?: boolean;
  readonly canSave: boolean;
  readonly onSound: () => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

/** The name, and what concerns the whole conversation. */
export function Header({ isSoundOn, canSave, onSound, onNew, onSave }: HeaderProps) {
  return (
    <header>
      <h1>
        <Mark /> Sayso <small>simulator</small>
      </h1>
      <div class="header-actions">
        {isSoundOn !== undefined && (
          <button type="button" class="quiet" aria-pressed={isSoundOn} onClick={onSound}>
            <SoundIcon isOn={isSoundOn} /> Sound
          </button>
        )}
        <button type="button" class="quiet" onClick={onNew}>
          New <span class="wide-only">conversation</span>
        </button>
        <button type="button" class="strong" disabled={!canSave} onClick={onSave}>
          Save <span class="wide-only">as replay</span>
        </button>
      </div>
    </header>
  );
}

/** Changes between the parts of the page; a wide window shows them all, and not this. */
export function Views({ chosen, onChoose }: { readonly chosen: View; readonly onChoose: (view: View) => void }) {
  return (
    <nav class="views" aria-label="Parts of the page">
      {VIEWS.map(([name, label]) => (
        <button key={name} type="button" aria-current={chosen === name ? 'page' : undefined} onClick={() => onChoose(name)}>
          {label}
        </button>
      ))}
    </nav>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <circle cx="16" cy="16" r="15" class="mark-disc" />
      <circle cx="16" cy="16" r="7" class="mark-ring" />
    </svg>
  );
}

function SoundIcon({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" class="icon">
      <path d="M4 9v6h4l5 4V5L8 9z" />
      <path d={isOn ? 'M16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11' : 'M16 9l5 6M21 9l-5 6'} />
    </svg>
  );
}
