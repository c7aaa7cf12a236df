import { refuseUse } from './refuse-use.ts';

/** Stands in for `googleapis` in the bundles: `actions-on-google` loads it for smart homes, which we are none of. */
export const google = {
  auth: {
    JWT: class {
      constructor() {
        refuseUse('googleapis', 'google.auth.JWT');
      }
    },
  },
};
