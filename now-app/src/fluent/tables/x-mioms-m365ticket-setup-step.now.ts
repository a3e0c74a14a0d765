import { DateTimeColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** Who did a step of the checklist and when, and the name given to what it made. Whether it still holds is read anew. */
export const x_mioms_m365ticket_setup_step = Table({
  name: 'x_mioms_m365ticket_setup_step',
  label: 'Microsoft 365 Setup Step',
  display: 'step',
  accessibleFrom: 'package_private',
  actions: [],
  allowWebServiceAccess: false,
  extensible: false,
  schema: {
    step: StringColumn({
      label: 'Step',
      maxLength: 40,
      mandatory: true,
      readOnly: true,
      unique: true,
      dropdown: 'dropdown_without_none',
      choices: {
        prerequisites: { label: 'Prerequisites' },
        oauth_entity: { label: 'OAuth entity' },
        integration_user: { label: 'Integration user' },
        hand_over: { label: 'Hand-over' },
        authorize: { label: 'Authorize' },
        test: { label: 'Test' },
      },
    }),
    record_name: StringColumn({
      label: 'Name given',
      hint: 'Name of the application registry or of the integration user that the step made.',
      maxLength: 255,
      readOnly: true,
    }),
    record_id: StringColumn({ label: 'Record made', maxLength: 32, readOnly: true }),
    done_by: StringColumn({ label: 'Done by', maxLength: 40, readOnly: true }),
    done_at: DateTimeColumn({ label: 'Done', readOnly: true }),
    verified_by: StringColumn({ label: 'Validated by', maxLength: 40, readOnly: true }),
    outbound_addresses: StringColumn({
      label: 'Outbound addresses',
      hint: 'From where the security center calls, as somebody copied it there. Held against IP Address Access Control.',
      maxLength: 1000,
      readOnly: true,
    }),
    verified_at: DateTimeColumn({ label: 'Validated', readOnly: true }),
  },
  index: [{ name: 'step', element: 'step', unique: true }],
});
