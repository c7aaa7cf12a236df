import type { Heard, TurnEntry } from '../../console/wire.ts';

const DECISIONS: Readonly<Record<Heard['decision'], string>> = {
  act: 'sure enough to act',
  ask: 'not sure: asks whether it was meant',
  fallback: 'not understood',
  launch: 'opens the talk',
};

/** What was made of the words: the intent, its slots, how sure it is, and what else it might have been. */
export function UnderstandingDetails({ turn: { heard, acts, question } }: { readonly turn: TurnEntry }) {
  return (
    <>
      {heard ? <HeardView heard={heard} /> : <p class="hint">Nothing was said in this turn, so nothing had to be understood.</p>}
      <h3>Meant by the answer</h3>
      <p>
        {acts.length > 0 ? (
          <span class="codes">
            {acts.map((act) => (
              <code key={act}>{act}</code>
            ))}
          </span>
        ) : (
          'The skill wrote nothing down.'
        )}
      </p>
      <p>Open question: {question === undefined ? 'none' : <code>{question}</code>}</p>
    </>
  );
}

function HeardView({ heard }: { readonly heard: Heard }) {
  const { intent, confidence, decision, slots, slotIds, candidates, openQuestion, expecting } = heard;
  return (
    <>
      <dl class="facts">
        <dt>Intent</dt>
        <dd>
          <code>{intent}</code>
        </dd>
        <dt>Confidence</dt>
        <dd>
          {percent(confidence)}, {DECISIONS[decision]}
        </dd>
        <dt>Open before</dt>
        <dd>{openQuestion === undefined ? 'no question' : <code>{openQuestion}</code>}</dd>
        {expecting.length > 0 && (
          <>
            <dt>Expected</dt>
            <dd class="codes">
              {expecting.map((name) => (
                <code key={name}>{name}</code>
              ))}
            </dd>
          </>
        )}
      </dl>
      <h3>Slots</h3>
      {Object.keys(slots).length === 0 ? (
        <p class="hint">None.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Slot</th>
              <th scope="col">As spoken</th>
              <th scope="col">Resolved</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(slots).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{value}</td>
                <td>{slotIds[name] ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {candidates.length > 0 && (
        <>
          <h3>Candidates</h3>
          <ol class="candidates">
            {candidates.map(({ intent: name, confidence: chance }) => (
              <li key={name}>
                <code>{name}</code>
                <meter min={0} max={1} low={0.35} high={0.5} optimum={1} value={chance} aria-label={`Confidence of ${name}`} />
                <span>{percent(chance)}</span>
              </li>
            ))}
          </ol>
          <p class="hint">From 50 % on it acts, from 35 % on it asks.</p>
        </>
      )}
    </>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10} %`;
}
