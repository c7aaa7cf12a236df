import { refuseUse } from './refuse-use.ts';

/**
 * Stands in for `google-auth-library` in the bundles: `actions-on-google` loads it for sign-in tokens, which we never take. Together with
 * `googleapis` it is nearly all of that library's load time.
 */
export class OAuth2Client {
  constructor() {
    refuseUse('google-auth-library', 'OAuth2Client');
  }
}
