import { expect } from 'chai';
import type { Route } from '../../src/http/route.ts';
import { EXAMPLE_BODIES } from './example-bodies.ts';
import { type PortalApp, portalApp } from './portal-app.ts';
import { expectError, idempotencyKey, type PortalClient, signIn } from './portal-client.ts';

/** What a schema must refuse, whatever it is for. */
describe('the body of every route that takes one', () => {
  let app: PortalApp;
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(240_000);
    app = await portalApp();
    client = await signIn();
  });

  const withBody = () => app.routes.filter(({ body }) => body !== undefined);
  const send = (route: Route, raw: string) =>
    client.request(route.path, { method: route.method.toUpperCase(), raw, headers: idempotencyKey() });
  const eachRoute = async (judge: (route: Route, good: Record<string, unknown>) => Promise<void>) => {
    for (const route of withBody()) await judge(route, EXAMPLE_BODIES[`${route.method} ${route.path}`] ?? {});
  };

  it('is known to these tests', () => {
    expect(withBody().map(({ method, path }) => `${method} ${path}`)).to.have.members(Object.keys(EXAMPLE_BODIES));
  });

  it('may hold no field that is not known, no __proto__ and no constructor among them', async () => {
    await eachRoute(async (route, good) => {
      for (const name of ['unheard', '__proto__', 'constructor']) {
        const raw = `{${JSON.stringify(name)}:{"admin":true},${JSON.stringify(good).slice(1)}`;
        const { issues = [] } = expectError(await send(route, raw), 400, 'request_invalid');
        expect(
          issues.map(({ field }) => field),
          `${route.path} ${name}`,
        ).to.include(name);
      }
    });
    expect(({} as { admin?: boolean }).admin).to.equal(undefined);
  });

  it('is an object of the right shape: no list, no text, no number, and no list where a text belongs', async () => {
    await eachRoute(async (route, good) => {
      for (const raw of ['[]', '"text"', '1', 'null', JSON.stringify([good])]) {
        expectError(await send(route, raw), 400, 'request_invalid');
      }
      for (const [name, value] of Object.entries(good)) {
        const wrong = { ...good, [name]: Array.isArray(value) ? 'text' : [value] };
        expectError(await send(route, JSON.stringify(wrong)), 400, 'request_invalid');
      }
    });
  });

  it('is not read beyond its cap', async () => {
    await eachRoute(async (route) => {
      const bytes = (route.bodyLimit ?? 256 * 1024) + 1;
      expectError(await send(route, `"${'x'.repeat(bytes)}"`), 413, 'body_too_large');
    });
  });
});
