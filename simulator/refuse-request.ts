/** What is served under these very addresses; HEAD is answered wherever GET is. */
const METHODS: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ...(['/', '/health', '/state'] as const).map((path) => [path, 'GET'] as const),
  ...(['/alexa', '/dialogflow', '/chat', '/faults', '/reconcile'] as const).map((path) => [path, 'POST'] as const),
]);

/** 405 where another method is served (RFC 9110, 15.5.6), else 404 with what there is. */
export function refuseRequest(method: string, path: string): Response {
  const served = METHODS.get(path);
  if (served === undefined) {
    const message = 'There are POST /alexa, /dialogflow, /chat, /faults, /reconcile and GET /, /health, /state, and /oauth/.';
    return Response.json({ error: { code: 'http.notFound', message } }, { status: 404 });
  }
  const allow = served === 'GET' ? 'GET, HEAD' : served;
  const message = `${path} takes ${served}, not ${method}.`;
  return Response.json({ error: { code: 'http.wrongMethod', message } }, { status: 405, headers: { allow } });
}
