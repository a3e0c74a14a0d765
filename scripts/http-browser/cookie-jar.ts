/** Cookies by host name: like a browser, blind to the port, so that all parts on 127.0.0.1 share one jar. */
export class CookieJar {
  readonly #hosts = new Map<string, Map<string, string>>();

  /** Value of the `Cookie` header for this address; empty when there is none. */
  header(url: URL): string {
    return [...this.#cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(url: URL, name: string): string | undefined {
    return this.#cookies(url).get(name);
  }

  /** Takes what an answer sets and forgets what it clears. Paths are ignored: no part here depends on them. */
  store(url: URL, setCookies: readonly string[]): void {
    const cookies = this.#cookies(url);
    for (const line of setCookies) {
      const [pair = '', ...attributes] = line.split(';');
      const separator = pair.indexOf('=');
      const name = pair.slice(0, separator).trim();
      if (isExpired(attributes)) cookies.delete(name);
      else cookies.set(name, pair.slice(separator + 1).trim());
    }
  }

  #cookies(url: URL): Map<string, string> {
    const found = this.#hosts.get(url.hostname) ?? new Map<string, string>();
    this.#hosts.set(url.hostname, found);
    return found;
  }
}

function isExpired(attributes: readonly string[]): boolean {
  return attributes.some((attribute) => {
    const [name = '', value = ''] = attribute.trim().split('=');
    if (name.toLowerCase() === 'max-age') return Number(value) <= 0;
    return name.toLowerCase() === 'expires' && Date.parse(value) <= Date.now();
  });
}
