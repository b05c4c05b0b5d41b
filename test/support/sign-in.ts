type Ask = (path: string, options?: RequestInit) => Promise<Response>;

/** What a person does in the system browser: chooses who they are and says yes or no; gives where they are sent. */
export async function decideAt(ask: Ask, authorizeUrl: string, persona: string, decision = 'approve') {
  const { pathname, searchParams } = new URL(authorizeUrl);
  const form = new URLSearchParams({ ...Object.fromEntries(searchParams), persona, decision });
  const answer = await ask(pathname, { method: 'POST', body: form, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? 'about:blank').searchParams;
}

/** The authorization code after a person has approved. @throws when the sandbox gives none. */
export async function codeFor(ask: Ask, authorizeUrl: string, persona: string): Promise<string> {
  const code = (await decideAt(ask, authorizeUrl, persona)).get('code');
  if (!code) throw new Error('the sandbox gave no code');
  return code;
}

/** What a person does at the verification page of the device grant. */
export async function decideDevice(ask: Ask, userCode: string, persona: string, decision = 'approve') {
  const page = await (await ask(`/sandbox/oauth-helper/verify?user_code=${userCode}`)).text();
  const hash = /name="userCode" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = new URLSearchParams({ userCode: hash, persona, decision });
  return ask('/sandbox/oauth-helper/verify', { method: 'POST', body: form });
}
