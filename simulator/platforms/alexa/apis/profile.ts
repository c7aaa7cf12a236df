import { type Api, type ApiReply, authenticate, problem } from './api-call.ts';
import type { Account, ApiToken, Profile } from './cloud.ts';

type ProfileKey = keyof Profile;

const PROFILE_SCOPES: Readonly<Record<ProfileKey, string>> = {
  name: 'alexa::profile:name:read',
  givenName: 'alexa::profile:given_name:read',
  email: 'alexa::profile:email:read',
  mobileNumber: 'alexa::profile:mobile_number:read',
};

const FULL_ADDRESS = 'alexa::devices:all:address:full:read';
/** With one colon, as Amazon names it. */
const POSTAL_CODE = 'alexa:devices:all:address:country_and_postal_code:read';

/**
 * `GET /v2/accounts/~current/settings/Profile.*` and `/v2/persons/~current/profile/*`: who is speaking.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/request-customer-contact-information-for-use-in-your-skill.html
 */
export const customerProfile: Api = (call, cloud) => {
  const [, ofAccount, ofPerson] =
    /^\/v2\/(?:accounts\/~current\/settings\/Profile\.(\w+)|persons\/~current\/profile\/(\w+))$/u.exec(call.path) ?? [];
  if (call.method !== 'GET' || (ofAccount === undefined && ofPerson === undefined)) return undefined;
  const authenticated = authenticate(call, cloud);
  if ('refusal' in authenticated) return authenticated.refusal;
  const { token } = authenticated;
  const key = ofAccount ?? ofPerson ?? '';
  if (!isProfileKey(key)) return problem(404, 'INVALID_URI', `There is no profile setting "${key}".`);
  const account = cloud.account(token.user);
  if (!account.permissions.has(PROFILE_SCOPES[key])) return denied();
  const profile = ofPerson === undefined ? account.profile : readPerson(account, token);
  if (profile === undefined) return denied();
  return profile[key] === undefined ? { status: 204 } : { status: 200, json: profile[key] };
};

function isProfileKey(key: string): key is ProfileKey {
  return Object.hasOwn(PROFILE_SCOPES, key);
}

function readPerson(account: Account, { personId }: ApiToken): Profile | undefined {
  return personId === undefined ? undefined : (account.persons.get(personId) ?? account.profile);
}

/** What Amazon says while a permission is not granted; ask for it with an AskForPermissionsConsent card. */
function denied(): ApiReply {
  return problem(403, 'ACCESS_DENIED', 'Access denied with reason: ACCESS_NOT_REQUESTED');
}

/**
 * `GET /v1/devices/{id}/settings/address[/countryAndPostalCode]`: where the device stands.
 *
 * @see https://developer.amazon.com/docs/alexa/custom-skills/device-address-api.html
 */
export const deviceAddress: Api = (call, cloud) => {
  const [, deviceId, part] = /^\/v1\/devices\/([^/]+)\/settings\/address(\/countryAndPostalCode)?$/u.exec(call.path) ?? [];
  if (call.method !== 'GET' || deviceId === undefined) return undefined;
  const authenticated = authenticate(call, cloud);
  if ('refusal' in authenticated) return authenticated.refusal;
  const { token } = authenticated;
  const account = cloud.account(token.user);
  const settings = account.devices.get(token.deviceId);
  if (decodeURIComponent(deviceId) !== token.deviceId || settings === undefined) return denied();
  const isFull = account.permissions.has(FULL_ADDRESS);
  if (part === undefined) return isFull ? { status: 200, json: settings.address } : denied();
  if (!isFull && !account.permissions.has(POSTAL_CODE)) return denied();
  const { countryCode, postalCode } = settings.address;
  return { status: 200, json: { countryCode, postalCode } };
};

/**
 * `GET /v2/devices/{id}/settings/System.*`: time zone and units; no permission is needed.
 *
 * @see https://developer.amazon.com/docs/alexa/smapi/alexa-settings-api-reference.html
 */
export const deviceSettings: Api = (call, cloud) => {
  const [, deviceId, key] = /^\/v2\/devices\/([^/]+)\/settings\/System\.(\w+)$/u.exec(call.path) ?? [];
  if (call.method !== 'GET' || deviceId === undefined) return undefined;
  const authenticated = authenticate(call, cloud);
  if ('refusal' in authenticated) return authenticated.refusal;
  const { token } = authenticated;
  const settings = cloud.account(token.user).devices.get(token.deviceId);
  if (decodeURIComponent(deviceId) !== token.deviceId || settings === undefined) {
    return problem(403, 'INVALID_TOKEN', 'The token is not of this device.');
  }
  const { timeZone, distanceUnits, temperatureUnit } = settings;
  const known: Readonly<Record<string, string | undefined>> = { timeZone, distanceUnits, temperatureUnit };
  const value = known[key ?? ''];
  return value === undefined ? problem(400, 'INVALID_KEY', `There is no setting "System.${key}".`) : { status: 200, json: value };
};
