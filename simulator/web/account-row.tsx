import type { Page } from './use-page.ts';

interface AccountRowProps {
  readonly page: Page;
  readonly onUnlink: () => void;
}

/** The shop account that the household's Alexa devices speak for: linked and unlinked here as in the Alexa app. */
export function AccountRow({ page, onUnlink }: AccountRowProps) {
  const { choices, shopper, running } = page.state;
  const name = choices.accounts[shopper];
  const isBusy = running !== undefined;
  return (
    <fieldset class="account">
      <legend>Account</legend>
      <span role="status">
        {name !== undefined ? `linked as ${name}` : choices.startsLinked ? 'the shopper’s own, linked from the start' : 'not linked'}
      </span>
      {name === undefined ? (
        <button type="button" disabled={isBusy} onClick={() => void page.linkAccount()}>
          Link account <span class="hidden">in a new window</span>
          <span aria-hidden="true">↗</span>
        </button>
      ) : (
        <button type="button" disabled={isBusy} onClick={onUnlink}>
          Unlink
        </button>
      )}
    </fieldset>
  );
}
