import { expect } from 'chai';
import { DISCONNECTED } from 'shared-types';
import { refuseDisconnected } from '../../../src/server/domain/refuse-disconnected.ts';

describe('refuseDisconnected', () => {
  it('says who ended the registration, when, and what begins a new one, with a code for programs', () => {
    const { status, body } = refuseDisconnected({ by: 'anna.admin', at: '2026-11-30T10:00:00Z' });
    expect(status).to.equal(403);
    const { error } = body as { error: { code: string; detail: string } };
    expect(error.code).to.equal(DISCONNECTED);
    expect(error.detail).to.match(/^anna\.admin disconnected .*2026-11-30T10:00:00Z.*Test now/);
  });
});
