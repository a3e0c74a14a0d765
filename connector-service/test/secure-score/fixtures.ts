import { CONTROL_PROFILE, type ControlProfile } from '../../src/secure-score/graph-shapes.ts';

/** A profile as Graph sends it, before it is read. */
export const RAW_PROFILE = {
  id: 'AdminMFAV2',
  azureTenantId: '3f6f1a3e-52e5-4d4c-9c57-6d1f9d8f2b10',
  title: 'Require multifactor authentication for administrators',
  service: 'AzureAD',
  actionType: 'Config',
  actionUrl: 'https://entra.example/policies',
  controlCategory: 'Identity',
  controlStateUpdates: [
    { assignedTo: null, comment: null, state: 'Default', updatedBy: null, updatedDateTime: '2026-01-01T00:00:00Z' },
  ],
  complianceInformation: null,
  deprecated: false,
  implementationCost: 'Low',
  userImpact: 'Low',
  lastModifiedDateTime: null,
  maxScore: 10.0,
  rank: 1,
  remediation: '<p>Take these steps.</p>',
  remediationImpact: '<p>Nobody notices.</p>',
  threats: ['Account Breach'],
  tier: 'Core',
  vendorInformation: { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' },
};

/** Through the real schema, with some members replaced as a real answer may have them. */
export function profileOf(changes: Record<string, unknown> = {}): ControlProfile {
  return CONTROL_PROFILE.parse({ ...RAW_PROFILE, ...changes });
}

export const NO_LOG = { debug() {}, info() {}, warn() {}, error() {} };
