import type { HttpAnswer, HttpQuestion, LinkingProcess } from './linking-process.ts';

/** A person with a phone: one browser, whose cookies go where they belong. */
export interface Person {
  /** Opens an address, and follows redirects while they stay with us; the last answer, and where it came from. */
  open(url: string): Promise<Page>;
  /** Fills in the form of a page as it is, with these fields, and presses the button. */
  submit(page: Page, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Everything secret that this browser was given or has typed: cookies, form tokens, addresses of visits. */
  readonly secrets: Set<string>;
}

export interface Page extends HttpAnswer {
  readonly url: string;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

const OURS = 'https://merchant.example/';

export function createPerson(server: LinkingProcess, own: { readonly address?: string; readonly language?: string } = {}): Person {
  const jar = new Map<string, Cookie>();
  const secrets = new Set<string>();
  const send = async (question: HttpQuestion): Promise<Page> => {
    const { pathname } = new URL(question.url);
    const cookie = [...jar].flatMap(([name, { value, path }]) => (isWithin(pathname, path) ? [`${name}=${value}`] : [])).join('; ');
    const headers = {
      'accept-language': own.language ?? 'en',
      accept: 'text/html',
      ...question.headers,
      ...(cookie === '' ? {} : { cookie }),
    };
    const address = own.address === undefined ? {} : { address: own.address };
    const answer = await server.ask({ ...question, ...address, headers });
    for (const set of answer.cookies) keep(jar, set, secrets);
    for (const [, id = ''] of `${question.url} ${answer.headers.location ?? ''}`.matchAll(/\/(?:link|auth)\/([\w-]{20,})/g))
      secrets.add(id);
    return { ...answer, url: question.url };
  };
  const follow = async (page: Page): Promise<Page> => {
    const location = page.headers.location === undefined ? undefined : new URL(page.headers.location, page.url).href;
    if (location === undefined) return page;
    return location.startsWith(OURS) ? follow(await send({ url: location })) : { ...page, url: location };
  };
  return {
    secrets,
    open: async (url) => follow(await send({ url })),
    submit: async (page, fields, headers = {}) => {
      const token = tokenIn(page);
      secrets.add(token);
      for (const name of ['password', 'code']) if (fields[name]) secrets.add(fields[name]);
      const body = new URLSearchParams({ token, ...fields }).toString();
      const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers };
      return follow(await send({ method: 'POST', url: page.url, headers: form, body }));
    },
  };
}

/** Signs in and answers the question whether to link: where the platform would be told. */
export async function link(
  person: Person,
  authorizationUrl: string,
  answer: 'agree' | 'decline' = 'agree',
  who: { readonly email: string; readonly password: string } = { email: 'ada@example.com', password: 'demo' },
): Promise<URL> {
  const signIn = await person.open(authorizationUrl);
  const consent = await person.submit(signIn, { ...who, action: 'signIn' });
  const back = await person.submit(consent, { action: answer });
  return new URL(back.url);
}

export function headingOf(page: HttpAnswer): string | undefined {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(page.body)?.[1];
}

export function problemOf(page: HttpAnswer): string | undefined {
  const text = /<div class="problem"[^>]*>.*?<p>(.*?)<\/p>/s.exec(page.body)?.[1];
  return text?.replace(/<[^>]+>/g, '');
}

function tokenIn(page: HttpAnswer): string {
  return /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function keep(jar: Map<string, Cookie>, set: string, secrets: Set<string>): void {
  const [pair = '', ...attributes] = set.split(/;\s*/);
  const [name = '', value = ''] = pair.split('=');
  const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
  const isGone = value === '' || attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
  if (isGone) jar.delete(name);
  else jar.set(name, { value, path });
  if (value.length > 10) secrets.add(value);
}
