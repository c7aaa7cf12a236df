import { useState } from 'preact/hooks';

/** JSON that folds. What is not opened is not drawn: a response may be large. */
export function JsonTree({ value, isFolded }: { readonly value: unknown; readonly isFolded?: boolean }) {
  return (
    <div class="json">
      <Node value={value} depth={isFolded ? OPEN_DEPTH : 0} />
    </div>
  );
}

/** So deep it is open at first. */
const OPEN_DEPTH = 2;
/** Longer lists and objects begin folded. */
const OPEN_ENTRIES = 12;

interface NodeProps {
  readonly value: unknown;
  readonly name?: string;
  readonly depth: number;
}

function Node({ value, name, depth }: NodeProps) {
  const entries = entriesOf(value);
  const [isOpen, setOpen] = useState(depth < OPEN_DEPTH && (entries?.length ?? 0) <= OPEN_ENTRIES);
  if (entries === undefined || entries.length === 0) {
    return (
      <div class="json-leaf">
        <Name name={name} />
        <span class={`json-${typeOf(value)}`}>{JSON.stringify(value) ?? 'undefined'}</span>
      </div>
    );
  }
  const isList = Array.isArray(value);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Name name={name} />
        <span class="json-count">{isList ? `[${entries.length}]` : `{${entries.length}}`}</span>
      </summary>
      {isOpen && entries.map(([key, inner]) => <Node key={key} name={key} value={inner} depth={depth + 1} />)}
    </details>
  );
}

function Name({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : <span class="json-name">{name}: </span>;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
