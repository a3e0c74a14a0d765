import { expect } from 'chai';
import type { AppDependencies } from '../../src/http/app-dependencies.ts';
import type { Route } from '../../src/http/route.ts';
import { EXAMPLE_BODIES } from './example-bodies.ts';
import { type PortalApp, portalApp, serveWith } from './portal-app.ts';
import { connect, idempotencyKey, PortalClient, share, signIn } from './portal-client.ts';

const INSIDE = 'planted-inside: relation "tickets" at /srv/app/store.ts:12';
/** Any part of it, or of a stack. */
const TOLD = /planted-inside|relation "|\w\.ts:\d|node_modules|\n\s+at /;
/** Who is asked is a matter of the session cookie; without these there is nobody to answer. */
const NEEDED = new Set(['clock', 'randomBytes', 'log', 'addresses', 'checkInstanceAddress', 'ticketChanges']);

/** Whatever lies below a route fails in a way that nobody foresaw. */
describe('a layer that throws', function () {
  this.timeout(240_000);
  let app: PortalApp;
  let admin: PortalClient;
  let ticketId = '';
  before(async () => {
    app = await portalApp();
    admin = await signIn();
    await connect(admin);
    [ticketId = ''] = await share(admin);
  });

  const layers = () => Object.keys(app.dependencies.ports).filter((name) => !NEEDED.has(name));

  async function callAll(changes: Partial<AppDependencies>): Promise<{ route: Route; status: number; text: string }[]> {
    const client = new PortalClient(await serveWith(changes));
    for (const [name, value] of admin.cookies) client.cookies.set(name, value);
    client.csrfToken = admin.csrfToken;
    const answers = [];
    for (const route of app.routes.filter(({ path }) => !/events$|signout|sessions/.test(path))) {
      const path = route.path.replace('{id}', route.path.includes('tickets') ? ticketId : 'control_0');
      const body = EXAMPLE_BODIES[`${route.method} ${route.path}`];
      const answer = await client.request(path.replace('{connectionId}', 'b'.repeat(32)), {
        method: route.method.toUpperCase(),
        headers: idempotencyKey(),
        ...(body === undefined ? {} : { body }),
      });
      answers.push({ route, status: answer.status, text: `${answer.text}${answer.headers.get('location') ?? ''}` });
    }
    return answers;
  }

  it('is told to nobody: not its message, not its place, and nothing goes on as if it had worked', async () => {
    const failing = new Set<string>();
    for (const layer of layers()) {
      const port = app.dependencies.ports[layer as keyof AppDependencies['ports']];
      const ports = { ...app.dependencies.ports, [layer]: throwing(port) } as AppDependencies['ports'];
      for (const { route, status, text } of await callAll({ ports })) {
        const what = `${layer}: ${route.method} ${route.path} ${status} ${text.slice(0, 200)}`;
        expect(text, what).not.to.match(TOLD);
        if (status === 500) {
          failing.add(layer);
          expect(JSON.parse(text).error.code, what).to.equal('internal_error');
        }
      }
    }
    // Each store, the lock and the transaction were met by some route; otherwise the test asks for nothing.
    expect([...failing]).to.include.members(['connections', 'tickets', 'audit', 'stateNames', 'inTransaction']);
  });

  it('fails closed where it decides who is there: no route behind a session is served', async () => {
    const endedSessions = throwing(app.dependencies.endedSessions) as AppDependencies['endedSessions'];
    for (const { route, status, text } of await callAll({ endedSessions })) {
      if (route.access === 'public') continue;
      expect(status, `${route.path} ${text}`).to.equal(500);
    }
  });

  it('is told to nobody where it is Entra ID or Graph', async () => {
    const secureScore = throwing(app.dependencies.secureScore) as AppDependencies['secureScore'];
    const signInPort = throwing(app.dependencies.signIn) as AppDependencies['signIn'];
    for (const { route, text } of await callAll({ secureScore, signIn: signInPort })) {
      expect(text, route.path).not.to.match(TOLD);
    }
  });
});

/** The same, but each call throws: at once where it is a function, by each of its methods where it is an object. */
function throwing<T>(port: T): T {
  const fail = () => {
    throw new Error(INSIDE);
  };
  if (typeof port === 'function') return fail as T;
  return new Proxy(port as object, {
    get: (target, name) => (name === 'then' ? Reflect.get(target, name) : fail),
  }) as T;
}
