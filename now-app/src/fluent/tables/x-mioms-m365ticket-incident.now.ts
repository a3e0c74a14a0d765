import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';
import { REQUESTED_BY_MAX_LENGTH } from 'shared-types';

/** A ticket of incident management: extends `incident`, so that no artefact of ours sits on a global table. */
export const x_mioms_m365ticket_incident = Table({
  name: 'x_mioms_m365ticket_incident',
  label: 'Microsoft 365 Security Incident',
  extends: 'incident',
  // Rules, jobs and flows of the customer's own applications work on these tickets as on any other.
  accessibleFrom: 'public',
  actions: ['read', 'update'],
  allowWebServiceAccess: true,
  extensible: false,
  schema: {
    m365_task: ReferenceColumn({
      label: 'Microsoft 365 task',
      referenceTable: 'x_mioms_m365ticket_task',
      readOnly: true,
    }),
    requested_by_upn: StringColumn({
      label: 'Shared by',
      hint: 'User ID of the person who created the task in the security center.',
      maxLength: REQUESTED_BY_MAX_LENGTH,
      readOnly: true,
    }),
    recommendation_source: StringColumn({
      label: 'Recommendation source',
      maxLength: 20,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: { user: { label: 'User recommendation' }, microsoft: { label: 'Microsoft recommendation' } },
    }),
    recommendation_category: StringColumn({
      label: 'Recommendation category',
      maxLength: 20,
      readOnly: true,
      dropdown: 'dropdown_without_none',
      choices: {
        devices: { label: 'Devices' },
        data: { label: 'Data' },
        apps: { label: 'Apps' },
        identity: { label: 'Identity' },
        infrastructure: { label: 'Infrastructure' },
      },
    }),
  },
});
