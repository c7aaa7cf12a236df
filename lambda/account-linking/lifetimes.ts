import { ACCESS_TOKEN_SECONDS } from '../commerce/access-grant.ts';
import type { Lifetimes } from './settings.ts';

const MINUTE = 60;
const DAY = 86_400;

/** docs/decisions says why each is as it is. */
export const DEFAULT_LIFETIMES: Lifetimes = {
  code: 2 * MINUTE,
  accessToken: ACCESS_TOKEN_SECONDS,
  refreshToken: 365 * DAY,
  reuseWindow: 60 * MINUTE,
  visit: 30 * MINUTE,
};
