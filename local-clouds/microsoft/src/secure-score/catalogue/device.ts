import { type Control, controlsOf } from '../control.ts';

const DEFENDER_FOR_ENDPOINT = {
  category: 'Device',
  service: 'MDATP',
  actionUrl: 'https://security.microsoft.com/exposure-recommendations',
  threats: ['Data Deletion', 'Elevation of Privilege'],
};

const INTUNE_POLICY = 'Create a configuration policy in Intune for a pilot group of devices.';
const ROLL_OUT = 'Watch the exposed devices of this action fall, then assign the policy to all devices.';

export const DEVICE_CONTROLS: Control[] = controlsOf(DEFENDER_FOR_ENDPOINT, [
  {
    id: 'scid_2003',
    title: 'Turn on tamper protection',
    maxScore: 9,
    steps: ['Open Settings, Endpoints, Advanced features.', 'Turn on tamper protection.'],
    impact: 'Local administrators can no longer switch protection off.',
    progress: { from: 150, to: 210, of: 320 },
  },
  {
    id: 'scid_2010',
    title: 'Turn on Defender Antivirus',
    maxScore: 10,
    steps: [INTUNE_POLICY, ROLL_OUT],
    impact: 'None where no other product is installed.',
    progress: { from: 290, to: 316, of: 320 },
  },
  {
    id: 'scid_2013',
    title: 'Block potentially unwanted applications',
    maxScore: 8,
    steps: [INTUNE_POLICY, 'Set protection against potentially unwanted applications to Block.', ROLL_OUT],
    impact: 'Some free tools are no longer installed.',
    progress: { from: 0, to: 190, of: 320 },
  },
  {
    id: 'scid_2021',
    title: 'Guard folders against ransomware',
    maxScore: 6,
    userImpact: 'High',
    implementationCost: 'Moderate',
    steps: [INTUNE_POLICY, 'Set controlled folder access to audit, add the applications found, then enforce.'],
    impact: 'Unknown applications cannot write into documents and pictures.',
    progress: 'none',
  },
  {
    id: 'scid_2070',
    title: 'Turn on the firewall',
    maxScore: 8,
    steps: [INTUNE_POLICY, 'Turn on the firewall for the domain, private and public profile.', ROLL_OUT],
    impact: 'Applications that listen for connections need a rule.',
    progress: { turns: [77] },
  },
  {
    id: 'scid_2080',
    title: 'Turn on Credential Guard',
    maxScore: 9,
    tier: 'Defense in Depth',
    implementationCost: 'moderate',
    steps: ['Check that devices have virtualization-based security.', INTUNE_POLICY, ROLL_OUT],
    impact: 'Single sign-on by old protocols stops working.',
    progress: { from: 20, to: 95, of: 320 },
  },
  {
    id: 'scid_2090',
    title: 'Encrypt all drives with BitLocker',
    maxScore: 9,
    steps: [INTUNE_POLICY, 'Store recovery keys in Microsoft Entra ID before encryption starts.', ROLL_OUT],
    impact: 'A device asks for its recovery key after a hardware change.',
    progress: { from: 240, to: 288, of: 320 },
  },
  {
    id: 'scid_2500',
    title: 'Block executable content from mail and webmail',
    maxScore: 9,
    steps: [
      'Set this attack surface reduction rule to audit for a month.',
      'Read its events, add exclusions, then block.',
    ],
    impact: 'Programs received by mail do not start.',
    progress: 'none',
  },
  {
    id: 'scid_2501',
    title: 'Block Office applications from creating child processes',
    maxScore: 9,
    userImpact: 'Moderate',
    steps: [
      'Set this attack surface reduction rule to audit for a month.',
      'Read its events, add exclusions, then block.',
    ],
    impact: 'Macros that start other programs fail.',
    progress: 'none',
  },
  {
    id: 'scid_2509',
    title: 'Block theft of credentials from the Windows security authority',
    maxScore: 9,
    tier: 'Advanced',
    steps: [
      'Set this attack surface reduction rule to audit for a month.',
      'Read its events, add exclusions, then block.',
    ],
    impact: 'Some inventory tools write an event.',
    progress: { from: 0, to: 40, of: 320 },
  },
  {
    id: 'scid_2514',
    title: 'Block persistence through event subscriptions',
    maxScore: 9,
    userImpact: 'Unknown',
    steps: [
      'Set this attack surface reduction rule to audit for a month.',
      'Read its events, add exclusions, then block.',
    ],
    impact: 'Management agents that use such subscriptions need an exclusion.',
    progress: 'none',
  },
  {
    id: 'scid_5007',
    title: 'Turn on the firewall of macOS devices',
    maxScore: 8,
    steps: ['Create a macOS endpoint protection profile in Intune.', 'Turn on the firewall and assign the profile.'],
    impact: 'None.',
    progress: { from: 10, to: 14, of: 25 },
  },
  {
    id: 'scid_5011',
    title: 'Encrypt macOS devices with FileVault',
    maxScore: 9,
    steps: ['Create a macOS endpoint protection profile in Intune.', 'Turn on FileVault and escrow the recovery key.'],
    impact: 'People sign out once for encryption to begin.',
    progress: { from: 20, to: 25, of: 25 },
  },
]);
