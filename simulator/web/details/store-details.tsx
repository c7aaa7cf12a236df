import type { Change, TurnEntry } from '../../console/wire.ts';
import { JsonTree } from '../json-tree.tsx';

/** Ids are made of 32 hexadecimal digits: the first few tell them apart. */
const LONG_ID = /\b([0-9a-f]{6})[0-9a-f]{26}\b/g;

/** What of the shopper's item and drafts is another after this turn. */
export function StoreDetails({ turn: { changes } }: { readonly turn: TurnEntry }) {
  if (changes.length === 0) return <p class="hint">Nothing changed but what the dialogue remembers of the talk itself.</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.path}>
          <code class="path" title={change.path}>
            {change.path.replace(LONG_ID, '$1…')}
          </code>
          <Side change={change} side="before" />
          <Side change={change} side="after" />
        </li>
      ))}
    </ul>
  );
}

/** Said with a word, never by colour alone. */
function Side({ change, side }: { readonly change: Change; readonly side: 'before' | 'after' }) {
  if (!(side in change)) return side === 'after' ? <p class="gone">is gone</p> : null;
  return (
    <div class={side}>
      <span>{side === 'before' ? 'was' : 'is'}</span>
      <JsonTree value={change[side]} isFolded={side === 'before'} />
    </div>
  );
}
