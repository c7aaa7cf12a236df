import type { TurnEntry } from '../../console/wire.ts';
import { CopyButton } from '../copy-button.tsx';
import { JsonTree } from '../json-tree.tsx';

/** What the platform sent, and what it got back. */
export function JsonDetails({ turn: { seen } }: { readonly turn: TurnEntry }) {
  if (seen.request === undefined) return <p class="hint">The platform sent nothing: the device answered by itself.</p>;
  return (
    <>
      <Json title="Request" value={seen.request} />
      <Json title={`Response${seen.status === undefined ? '' : `, status ${seen.status}`}`} value={seen.response} />
      {seen.exchanges.slice(1).map(({ request, sent, why }, index) => (
        <div key={index}>
          <Json title={`Then, as a ${WHY[why]}`} value={request} />
          <Json title="Response to that" value={sent} />
        </div>
      ))}
    </>
  );
}

const WHY = { deed: 'request', retry: 'retry', followUp: 'follow-up', notice: 'notice' } as const;

function Json({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <div class="json-block">
      <div class="json-head">
        <h3>{title}</h3>
        <CopyButton label="Copy" text={() => JSON.stringify(value, null, 2)} />
      </div>
      <JsonTree value={value} />
    </div>
  );
}
