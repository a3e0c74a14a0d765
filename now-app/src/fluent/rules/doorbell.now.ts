import { Record, ScriptAction } from '@servicenow/sdk/core';
import { ringDoorbell } from '../../server/rules/ring-doorbell.ts';

Record({
  $id: Now.ID['event-doorbell'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_mioms_m365ticket.doorbell',
    suffix: 'doorbell',
    description: 'A Microsoft 365 ticket changed: tell the security center that there is something to read.',
    fired_by: 'Business rules of the Microsoft 365 ticket tables',
    priority: 100,
  },
});

ScriptAction({
  $id: Now.ID['script-action-ring-doorbell'],
  name: 'Microsoft 365 doorbell',
  description: 'Sends a signed, empty request to the registered security center. No data leaves the instance with it.',
  active: true,
  eventName: 'x_mioms_m365ticket.doorbell',
  order: 100,
  script: ringDoorbell,
});
