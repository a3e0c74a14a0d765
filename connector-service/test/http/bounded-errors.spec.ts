import { expect } from 'chai';
import { ISSUES_SHOWN } from 'shared-types';
import { toErrorAnswer } from '../../src/http/error-handler.ts';
import { InvalidRequestError } from '../../src/http/http-errors.ts';
import { IssueList } from '../../src/http/issue-list.ts';
import type { Route } from '../../src/http/route.ts';
import { type PortalApp, portalApp } from './portal-app.ts';
import { idempotencyKey, newTask, signIn } from './portal-client.ts';

const LIMIT_BYTES = 64 * 1024;

describe('error answers', function () {
  this.timeout(30_000);
  let app: PortalApp;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
  });

  /** As many faults as fit into the body that a route takes. */
  const bodies = (route: Route): string[] => {
    // More is only slower to make: this process is the server too, and drops idle connections meanwhile.
    const bytes = Math.min(route.bodyLimit ?? 256 * 1024, 1024 * 1024) - 2_000;
    const unknown = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1]));
    const long = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, key) => [`${key}${'\u0007漢'.repeat(400)}`, 1]));
    return [
      JSON.stringify(unknown(bytes / 14)),
      JSON.stringify({ tasks: Array.from({ length: 50 }, () => ({ ...newTask(), ...unknown(bytes / 800) })) }),
      JSON.stringify({ incident: unknown(bytes / 14), change: {} }),
      JSON.stringify({ incident: long(bytes / 4_000), change: long(0) }),
      JSON.stringify({
        incident: Object.fromEntries(Object.keys(unknown(100)).map((key) => [key, '\u0007'])),
        change: {},
      }),
      `[${'1,'.repeat(bytes / 3)}1]`,
      JSON.stringify('x'.repeat(bytes)),
    ].filter((body) => Buffer.byteLength(body) <= bytes + 2_000);
  };

  it('stay below 64 kB whatever is sent to any route, and say how many problems they leave out', async () => {
    const client = await signIn();
    let leftOut = 0;
    for (const route of app.routes.filter(({ body, access }) => body !== undefined && access !== 'public')) {
      for (const raw of bodies(route)) {
        const method = route.method.toUpperCase();
        const answer = await client.request(route.path, { method, raw, headers: idempotencyKey() });
        const what = `${method} ${route.path} ${raw.slice(0, 60)}`;
        expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).to.equal(400);
        expect(Buffer.byteLength(answer.text), what).to.be.below(LIMIT_BYTES);
        if (answer.body.error.issues?.at(-1)?.code === 'more') leftOut += 1;
      }
    }
    expect(leftOut).to.be.greaterThan(5);
  });

  it('stay below 64 kB for an address of any length that Node takes', async () => {
    const client = await signIn();
    const query = Array.from({ length: 1_500 }, (_, index) => `k${index}=1`).join('&');
    const { status, text } = await client.get(`/api/tickets?${query}`);
    expect([status, Buffer.byteLength(text) < LIMIT_BYTES]).to.deep.equal([400, true]);
  });

  it('are bounded whoever found the problems, in any script, and once', () => {
    const issues = Array.from({ length: 10_000 }, () => ({
      field: '漢'.repeat(10_000),
      code: 'malformed',
      message: '漢'.repeat(10_000),
    }));
    const { error } = toErrorAnswer(new InvalidRequestError(issues), 'r'.repeat(32));
    expect(error.issues).to.have.length(ISSUES_SHOWN + 1);
    expect(error.issues?.at(-1)).to.include({ code: 'more' });
    expect(error.issues?.at(-1)?.message).to.include('9950 more');
    expect(Buffer.byteLength(JSON.stringify({ error }))).to.be.below(LIMIT_BYTES);
    const again = toErrorAnswer(new InvalidRequestError(error.issues ?? []), '');
    expect(again.error.issues).to.deep.equal(error.issues);
  });

  it('describe no problem that they do not show', () => {
    const list = new IssueList('body');
    let described = 0;
    for (let index = 0; index < 1_000; index += 1) {
      list.add(() => {
        described += 1;
        return { field: `k${index}`, code: 'unknown_field', message: 'is not known here.' };
      });
    }
    expect([described, list.issues.length]).to.deep.equal([ISSUES_SHOWN, ISSUES_SHOWN + 1]);
  });
});
