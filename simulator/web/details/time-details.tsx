import type { Entry, Trip, TurnEntry } from '../../console/wire.ts';

const CHART = { width: 320, height: 90, gap: 4, maxBar: 36 };

/** How long this turn took and what it asked of the table, beside the turns around it. */
export function TimeDetails({ turn, entries }: { readonly turn: TurnEntry; readonly entries: readonly Entry[] }) {
  const turns = entries.filter((entry) => entry.kind === 'turn').slice(-24);
  const { read, write } = unitsOf(turn.trips);
  return (
    <>
      <dl class="facts">
        <dt>Answer</dt>
        <dd>{Math.round(turn.seen.tookMs)} ms</dd>
        <dt>Round trips</dt>
        <dd>{turn.trips.length} to the table</dd>
        <dt>Capacity</dt>
        <dd>
          {read} read and {write} write units
        </dd>
      </dl>
      <Bars title="Time of each turn, ms" turns={turns} shown={turn.number} measure={({ seen }) => Math.round(seen.tookMs)} />
      <Bars
        title="Capacity of each turn, units"
        turns={turns}
        shown={turn.number}
        measure={({ trips }) => {
          const units = unitsOf(trips);
          return units.read + units.write;
        }}
      />
      <h3>Calls to the table</h3>
      {turn.trips.length === 0 ? (
        <p class="hint">None.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Call</th>
              <th scope="col">Kind</th>
              <th scope="col">Units</th>
            </tr>
          </thead>
          <tbody>
            {turn.trips.map(({ operation, kind, capacityUnits }, index) => (
              <tr key={index}>
                <th scope="row">
                  <code>{operation}</code>
                </th>
                <td>{kind}</td>
                <td>{capacityUnits ?? 'not told'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface BarsProps {
  readonly title: string;
  readonly turns: readonly TurnEntry[];
  readonly shown: number;
  readonly measure: (turn: TurnEntry) => number;
}

/** A bar for each turn, and the same in words. */
function Bars({ title, turns, shown, measure }: BarsProps) {
  const values = turns.map(measure);
  const highest = Math.max(1, ...values);
  const step = CHART.width / Math.max(turns.length, 1);
  const width = Math.min(step - CHART.gap, CHART.maxBar);
  const words = turns.map((turn, index) => `turn ${turn.number}: ${values[index]}`).join(', ');
  return (
    <figure class="bars">
      <figcaption>
        {title} <span>highest {highest}</span>
      </figcaption>
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={`${title}. ${words}`}>
        {turns.map((turn, index) => {
          const height = Math.max(2, ((values[index] ?? 0) / highest) * (CHART.height - 16));
          const x = index * step;
          return (
            <g key={turn.number}>
              <rect
                class={turn.number === shown ? 'bar shown' : 'bar'}
                x={x}
                y={CHART.height - 14 - height}
                width={width}
                height={height}
                rx={3}
              />
              <text x={x + width / 2} y={CHART.height - 2}>
                {turn.number}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function unitsOf(trips: readonly Trip[]): { readonly read: number; readonly write: number } {
  const sum = (kind: Trip['kind']): number =>
    trips.filter((trip) => trip.kind === kind).reduce((all, { capacityUnits = 0 }) => all + capacityUnits, 0);
  return { read: sum('read'), write: sum('write') };
}
