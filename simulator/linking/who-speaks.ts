import type { IdentityPort } from '../../lambda/commerce/ports/identity.ts';

/**
 * On this machine a request with an access token of its own account linking speaks for that account. One without, or with one that is
 * nobody's, speaks for a user of its own: linked from the start, so that there is something to reorder at once, or not linked.
 *
 * @param startsLinked false: new users hear and do what they would before linking
 */
export function whoSpeaks(byToken: IdentityPort, byAddress: IdentityPort, startsLinked: boolean): IdentityPort {
  return {
    async identify(caller) {
      const known = await byToken.identify(caller);
      if (known.kind === 'linked') return known;
      return startsLinked ? byAddress.identify(caller) : known;
    },
  };
}
