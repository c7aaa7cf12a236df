import { createHash, randomBytes } from 'node:crypto';

/** The query of a request for authorization with PKCE (RFC 7636), and the verifier that its code is exchanged with. */
export interface AuthorizationRequest {
  readonly query: URLSearchParams;
  readonly state: string;
  readonly verifier: string;
}

/**
 * A new request, which nobody can guess.
 *
 * @param client the client's id
 * @param redirectUri where the browser comes back to, as it is registered for the client
 */
export function newAuthorizationRequest(client: string, redirectUri: string): AuthorizationRequest {
  const [state, verifier] = [randomBytes(16).toString('base64url'), randomBytes(32).toString('base64url')];
  const query = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { query, state, verifier };
}
