import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { doorbellSigningInput } from 'shared-types';
import { type PortalApp, portalApp } from './portal-app.ts';
import { connect, expectError, PortalClient, signIn } from './portal-client.ts';

describe('POST /servicenow/doorbell/{connectionId}', () => {
  let app: PortalApp;
  let connectionId: string;
  let secret: string;
  const instance = () => new PortalClient(app.origin);
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
    connectionId = await connect(await signIn());
    secret = app.instance.registrations.at(-1)?.doorbell_secret ?? '';
  });

  let rings = 0;
  function sign(body: string, changes: { at?: Date; key?: string; id?: string } = {}): Record<string, string> {
    rings += 1;
    const id = changes.id ?? `ring-${rings}`;
    const timestamp = String(Math.floor((changes.at ?? app.time.now).getTime() / 1000));
    const mac = createHmac('sha256', changes.key ?? secret)
      .update(doorbellSigningInput(id, timestamp, body))
      .digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
  }
  const ring = (raw: string, headers: Record<string, string>, id = connectionId) =>
    instance().request(`/servicenow/doorbell/${id}`, { method: 'POST', raw, headers });

  it('hears a signed ring, once and again, without a session', async () => {
    const headers = sign('{}');
    expect((await ring('{}', headers)).status).to.equal(204);
    expect((await ring('{}', headers)).status).to.equal(204);
  });

  it('was registered under an address made from PUBLIC_URL', () => {
    expect(app.instance.registrations.at(-1)?.doorbell_url).to.equal(
      `https://connector.example.com/servicenow/doorbell/${connectionId}`,
    );
  });

  it('refuses everything else in the same words', async () => {
    const other = await signIn();
    const otherId = await connect(other);
    const minutes = (count: number) => new Date(app.time.now.getTime() + count * 60_000);
    const refused = [
      await ring('{ }', sign('{}')),
      await ring('{}', {}),
      await ring('{}', { ...sign('{}'), 'webhook-signature': 'v1,AAAA' }),
      await ring('{}', sign('{}', { key: 'another' })),
      await ring('{}', sign('{}', { at: minutes(-6) })),
      await ring('{}', sign('{}', { at: minutes(6) })),
      await ring('{}', sign('{}'), otherId),
      await ring('{}', sign('{}'), 'f'.repeat(32)),
      await ring('{}', sign('{}'), "x'--"),
    ];
    const messages = refused.map((answer) => expectError(answer, 401, 'ring_rejected').message);
    expect(new Set(messages).size).to.equal(1);
  });

  it('does not read a large body', async () => {
    expectError(await ring('x'.repeat(2_000), sign('{}')), 413, 'body_too_large');
  });
});
