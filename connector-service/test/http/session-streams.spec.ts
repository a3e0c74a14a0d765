import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import type { Response } from 'express';
import { TooManyRequestsError } from '../../src/http/http-errors.ts';
import type { Session } from '../../src/http/session-cookie.ts';
import { SessionStreams } from '../../src/http/session-streams.ts';
import { type PortalApp, portalApp, START, serveWith } from './portal-app.ts';
import { type PortalClient, signIn } from './portal-client.ts';

/** The part of a response that a stream uses, with a reader who can stop reading. */
class FakeResponse extends EventEmitter {
  readonly written: string[] = [];
  writableNeedDrain = false;
  writableEnded = false;
  destroyed = false;

  setHeader(): void {}

  write(text: string): boolean {
    this.written.push(text);
    return !this.writableNeedDrain;
  }

  end(): void {
    if (this.writableEnded) return;
    this.writableEnded = true;
    this.emit('close');
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

function sessionOf(id: string, objectId = 'object', tenantId = 'tenant'): Session {
  return {
    id,
    person: { tenantId, objectId, userPrincipalName: 'a@example.com', name: 'A', roles: [] },
    csrfToken: '',
    signedInAt: START,
    idleExpiresAt: START,
    expiresAt: START,
    rolesExpireAt: START,
    renewAt: null,
  };
}

describe('streams of a session', () => {
  let over: Set<string>;
  let beats: Set<() => void>;
  let streams: SessionStreams;
  beforeEach(() => {
    over = new Set();
    beats = new Set();
    streams = new SessionStreams({
      isOver: async ({ id }) => over.has(id),
      stopping: new AbortController().signal,
      every: (_ms, work) => {
        beats.add(work);
        return () => beats.delete(work);
      },
    });
  });

  const open = (session: Session) => {
    const response = new FakeResponse();
    let closed = 0;
    const stream = streams.start(session, response as unknown as Response, () => {
      closed += 1;
    });
    return { response, stream, timesClosed: () => closed };
  };
  const beat = async () => {
    for (const work of beats) work();
    // What a beat asks is answered in the next turn.
    await new Promise(setImmediate);
  };

  it('end at the heartbeat after their session was ended elsewhere, and are cleared up', async () => {
    const mine = open(sessionOf('mine'));
    const others = open(sessionOf('others'));
    over.add('mine');
    await beat();
    expect([mine.response.writableEnded, mine.timesClosed()]).to.deep.equal([true, 1]);
    expect([others.response.writableEnded, others.response.written.at(-1)]).to.deep.equal([
      false,
      'event: heartbeat\ndata: {}\n\n',
    ]);
    expect(beats.size).to.equal(1);
  });

  it('outlive a database that does not answer', async () => {
    const asking = new SessionStreams({
      isOver: () => Promise.reject(new Error('connect ECONNREFUSED')),
      stopping: new AbortController().signal,
      every: (_ms, work) => {
        beats.add(work);
        return () => beats.delete(work);
      },
    });
    const response = new FakeResponse();
    asking.start(sessionOf('mine'), response as unknown as Response, () => {});
    await beat();
    expect(response.writableEnded).to.equal(false);
  });

  it('are counted by person, over all sessions of that person', () => {
    for (let index = 0; index < 20; index += 1) open(sessionOf(`session ${index % 2}`));
    expect(() => streams.refuseTooMany(sessionOf('session 3'))).to.throw(TooManyRequestsError);
    expect(() => streams.refuseTooMany(sessionOf('x', 'another'))).not.to.throw();
    expect(() => streams.refuseTooMany(sessionOf('x', 'object', 'another tenant'))).not.to.throw();
    streams.endSession('session 0');
    expect(() => streams.refuseTooMany(sessionOf('session 3'))).not.to.throw();
  });

  it('write nothing while the reader does not take it, then what is true by then, once', async () => {
    const { response, stream } = open(sessionOf('mine'));
    const first = response.written.length;
    response.writableNeedDrain = true;
    let composed = 0;
    for (let index = 0; index < 1_000; index += 1) {
      stream.send(() => {
        composed += 1;
        return `event ${index}`;
      });
    }
    await beat();
    expect([response.written.length, composed]).to.deep.equal([first, 0]);
    response.writableNeedDrain = false;
    response.emit('drain');
    expect(response.written.slice(first)).to.deep.equal(['event 999']);
  });

  it('are broken off when nothing is taken for three heartbeats', async () => {
    const { response, timesClosed } = open(sessionOf('mine'));
    response.writableNeedDrain = true;
    await beat();
    await beat();
    expect(response.destroyed).to.equal(false);
    await beat();
    expect([response.destroyed, timesClosed(), beats.size]).to.deep.equal([true, 1, 0]);
  });
});

describe('the stream of ticket events', () => {
  let app: PortalApp;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
  });
  afterEach(() => {
    app.time.now = START;
  });

  const openEvents = async (client: PortalClient) => {
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${client.origin}/api/tickets/events`, { headers: { cookie } });
    expect(answer.status).to.equal(200);
    return answer;
  };

  it('ends when its session is signed out', async () => {
    const client = await signIn();
    const events = await openEvents(client);
    await client.post('/signout');
    expect(await events.text()).to.equal('retry: 3000\n\nevent: heartbeat\ndata: {}\n\n');
  });

  it('ends when an administrator ends all sessions of the tenant, and not for another tenant', async () => {
    const admin = await signIn();
    const colleague = await openEvents(await signIn(undefined, admin.tenantId));
    const stranger = await signIn();
    const others = await openEvents(stranger);
    await admin.post('/api/sessions/end-all');
    expect(await colleague.text()).to.equal('retry: 3000\n\nevent: heartbeat\ndata: {}\n\n');
    const reader = others.body?.getReader();
    await reader?.read();
    await stranger.post('/signout');
    expect((await reader?.read())?.done).to.equal(true);
  });

  it('is over with its roles, whatever the cookie said when it was opened', async () => {
    const stopping = new AbortController();
    const { settings } = app.dependencies;
    const origin = await serveWith({ settings: { ...settings, rolesLifetimeMs: 60_000 }, stopping: stopping.signal });
    const client = await signIn(undefined, undefined, origin);
    app.time.now = new Date(START.getTime() + 60_000);
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${origin}/api/tickets/events`, { headers: { cookie } });
    expect(answer.status).to.equal(401);
  });
});
