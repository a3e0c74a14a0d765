/** The part of a browser that a sign-in needs: follows redirects, keeps cookies, posts forms. Node's fetch keeps none. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  /** Follows redirects until a page answers, or until an address under `stopAt`, which is not requested. */
  async open(address: string | URL, { stopAt, body }: { stopAt?: string; body?: URLSearchParams } = {}): Promise<Page> {
    let url = new URL(address);
    let form = body;
    for (let hops = 0; hops < 10; hops += 1) {
      if (stopAt && url.href.startsWith(stopAt)) return { url, status: 0, headers: new Headers(), html: '' };
      const response = await fetch(url, {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { cookie: this.#cookieHeader(url) },
        ...(form ? { body: form } : {}),
      });
      this.#keepCookies(response);
      const location = response.headers.get('location');
      if (!location) return { url, status: response.status, headers: response.headers, html: await response.text() };
      await response.arrayBuffer();
      url = new URL(location, url);
      form = undefined;
    }
    throw new Error(`Too many redirects at ${url}`);
  }

  /** Opens the sign-in page and posts it; where the browser ended. */
  async signIn(address: string | URL, account: { userPrincipalName: string; password: string }, stopAt: string) {
    const page = await this.open(address);
    const body = new URLSearchParams({
      username: account.userPrincipalName,
      password: account.password,
      action: 'sign-in',
    });
    return this.open(page.url, { stopAt, body });
  }

  #cookieHeader(url: URL): string {
    return [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  #keepCookies(response: Response): void {
    for (const header of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = header.split(/; */);
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, { value, path });
    }
  }
}

export interface Page {
  url: URL;
  /** 0: the address was not requested. */
  status: number;
  headers: Headers;
  html: string;
}
