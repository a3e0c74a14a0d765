import { type Control, controlsOf } from '../control.ts';

const PURVIEW = {
  category: 'Data',
  service: 'MIP',
  actionUrl: 'https://purview.microsoft.com/',
  threats: ['Data Exfiltration', 'Data Spillage'],
};

export const DATA_CONTROLS: Control[] = controlsOf(PURVIEW, [
  {
    id: 'dlp_datalossprevention',
    title: 'Create policies against data loss',
    maxScore: 5,
    implementationCost: 'Moderate',
    userImpact: 'Moderate',
    steps: [
      'Choose a template for the data you hold, for example payment cards.',
      'Run the policy in simulation for two weeks and read its matches.',
      'Turn on policy tips, then enforcement.',
    ],
    impact: 'People see a tip when they send protected data.',
    progress: 'none',
    decisions: [{ daysAgo: 71, state: 'Default', comment: 'Waits for the works council.' }],
  },
  {
    id: 'mip_DLP_policies_Teams',
    title: 'Protect chats and channels against data loss',
    maxScore: 5,
    userImpact: 'Moderate',
    steps: ['Open an existing data loss prevention policy.', 'Add Teams chat and channel messages to its locations.'],
    impact: 'A message with protected data is withheld from its readers.',
    progress: 'none',
  },
  {
    id: 'mip_sensitivitylabelspolicies',
    title: 'Publish sensitivity labels',
    maxScore: 5,
    implementationCost: 'High',
    userImpact: 'Moderate',
    steps: ['Agree on three or four labels.', 'Create them and publish them to a pilot group, then to everyone.'],
    impact: 'People choose a label when they save a document.',
    progress: { from: 0, to: 60, of: 240 },
  },
  {
    id: 'mip_autosensitivitylabelspolicies',
    title: 'Label documents automatically',
    maxScore: 5,
    tier: 'Advanced',
    implementationCost: 'High',
    steps: [
      'Create an auto-labelling policy for a kind of sensitive information.',
      'Run it in simulation, then turn it on.',
    ],
    impact: 'Documents gain a label without anybody choosing it.',
    progress: 'none',
  },
  {
    id: 'mip_search_auditlog',
    title: 'Keep the audit log searchable',
    maxScore: 3,
    steps: ['Open Audit in the Purview portal.', 'Choose to start recording user and admin activity.'],
    impact: 'None.',
    progress: { turns: [200, 41, 40] },
  },
  {
    id: 'DLPEnabled',
    title: 'Turn on data loss prevention (former measure)',
    maxScore: 20,
    steps: ['Follow the current measure; this one is no longer assessed.'],
    impact: 'None.',
    progress: 'none',
    deprecated: true,
  },
]);
