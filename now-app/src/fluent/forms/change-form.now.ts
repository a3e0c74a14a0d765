import { default_view, Form, Record } from '@servicenow/sdk/core';

/** Of the change form what a change manager works with, and the Microsoft 365 fields in a section of their own. */
Form({
  table: 'x_mioms_m365ticket_change',
  view: default_view,
  sections: [
    {
      caption: 'Change Request',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'type', type: 'table_field' },
            { field: 'category', type: 'table_field' },
            { field: 'risk', type: 'table_field' },
            { field: 'impact', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
            { field: 'assigned_to', type: 'table_field' },
            { field: 'due_date', type: 'table_field' },
            { field: 'correlation_id', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'description', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Microsoft 365',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'requested_by_upn', type: 'table_field' },
            { field: 'm365_task', type: 'table_field' },
          ],
          rightElements: [
            { field: 'recommendation_source', type: 'table_field' },
            { field: 'recommendation_category', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Planning',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'justification', type: 'table_field' },
            { field: 'implementation_plan', type: 'table_field' },
            { field: 'backout_plan', type: 'table_field' },
            { field: 'test_plan', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Schedule',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'start_date', type: 'table_field' },
            { field: 'work_start', type: 'table_field' },
          ],
          rightElements: [
            { field: 'end_date', type: 'table_field' },
            { field: 'work_end', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Notes',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'comments', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
            { type: 'formatter', formatterRef: 'Activities_Filtered' },
          ],
        },
      ],
    },
    {
      caption: 'Closure',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'close_code', type: 'table_field' },
            { field: 'close_notes', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

const relatedLists = Record({
  $id: Now.ID['change-related-lists'],
  table: 'sys_ui_related_list',
  data: { name: 'x_mioms_m365ticket_change', view: 'Default view' },
});

Record({
  $id: Now.ID['change-related-exchange'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: relatedLists, position: 0, related_list: 'x_mioms_m365ticket_task.ticket' },
});
