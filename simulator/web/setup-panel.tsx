import { useId } from 'preact/hooks';
import type { DeviceKind } from '../console/wire.ts';
import { AccountRow } from './account-row.tsx';
import { writePlace } from './address.ts';
import { newShopperName } from './page-state.ts';
import type { Page } from './use-page.ts';

const DEVICES: Readonly<Record<DeviceKind, string>> = { speaker: 'Speaker', screen: 'Display', phone: 'Phone' };
const NEW_SHOPPER = '+new';

interface SetupProps {
  readonly page: Page;
  readonly onBegin: (shopper: string, locale: string) => void;
  readonly onUnlink: () => void;
}

/** Where one talks, as whom, and what goes wrong. */
export function SetupPanel({ page, onBegin, onUnlink }: SetupProps) {
  const { state, dispatch } = page;
  const { choices, seat, locale, shopper, talk, running } = state;
  const channel = choices.channels.find(({ name }) => name === seat.channel);
  const devices = channel?.devices ?? [];
  const isBusy = running !== undefined;
  const take = (change: Partial<typeof seat>): void => {
    const next = { ...seat, ...change };
    const possible = choices.channels.find(({ name }) => name === next.channel)?.devices ?? [];
    dispatch({ kind: 'seatTaken', seat: { ...next, device: possible.includes(next.device) ? next.device : (possible[0] ?? next.device) } });
  };
  const shoppers = [...new Set([...state.newShoppers, ...choices.shoppers, ...choices.talks.map((one) => one.shopper)])];
  return (
    <section class="setup" aria-label="Setup">
      <h2>Setup</h2>
      <Segments
        legend="Channel"
        options={choices.channels.map(({ name, label }) => ({ value: name, label }))}
        chosen={seat.channel}
        isDisabled={isBusy}
        onChoose={(value) => take({ channel: value })}
      />
      {devices.length > 1 && (
        <Segments
          legend="Device"
          options={devices.map((value) => ({ value, label: DEVICES[value] }))}
          chosen={seat.device}
          isDisabled={isBusy}
          onChoose={(value) => take({ device: value })}
        />
      )}
      <Segments
        legend="Where in the house"
        options={choices.rooms.map((value) => ({ value, label: capital(value) }))}
        chosen={seat.room}
        isDisabled={isBusy}
        onChoose={(value) => take({ room: value })}
      />
      <label class="field">
        Language
        <select
          disabled={isBusy}
          value={locale}
          onChange={(event) => onBegin(talk ? newShopperName() : shopper, event.currentTarget.value)}
        >
          {choices.locales.map(({ locale: value, label }) => (
            <option key={value} value={value} lang={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        Shopper
        <select
          disabled={isBusy}
          value={shopper}
          onChange={({ currentTarget: { value } }) => onBegin(value === NEW_SHOPPER ? newShopperName() : value, locale)}
        >
          {shoppers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={NEW_SHOPPER}>A new shopper …</option>
        </select>
      </label>
      {seat.channel === 'alexa' && <AccountRow page={page} onUnlink={onUnlink} />}
      <p class="hint">Another language or shopper begins a new conversation; another device or room joins this one.</p>
      <Troubles page={page} />
      <Talks page={page} />
    </section>
  );
}

function Troubles({ page }: { readonly page: Page }) {
  const { choices, wantedTroubles: active = choices.activeTroubles } = page.state;
  const change = (name: string, isOn: boolean): void => {
    const others = active.filter((other) => other !== name);
    void page.troubleWith(isOn ? [...others, name] : others);
  };
  return (
    <fieldset class="troubles">
      <legend>What goes wrong</legend>
      {choices.troubles.map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={active.includes(name)} onChange={(event) => change(name, event.currentTarget.checked)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Talks({ page: { state } }: { readonly page: Page }) {
  const { talks } = state.choices;
  if (talks.length === 0) return null;
  return (
    <nav class="talks" aria-label="Conversations of this run">
      <h3>Conversations</h3>
      <ul>
        {talks.map(({ id, title, shopper, locale }) => (
          <li key={id}>
            <a href={writePlace(id)} aria-current={id === state.talk?.id ? 'true' : undefined}>
              <span lang={locale}>{title || 'Nothing said yet'}</span>
              <small>
                {shopper}, {locale}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SegmentsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly isDisabled: boolean;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons in a row: arrow keys move, as everywhere. */
function Segments<Value extends string>({ legend, options, chosen, isDisabled, onChoose }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segments" disabled={isDisabled}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
