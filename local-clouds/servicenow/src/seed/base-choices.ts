import { NORMAL_CHANGE_STATES } from './change-model.ts';

/** Choice lists of inherited columns that a child table has of its own: `table`, `element`, values in order. */
export const BASE_CHOICES: readonly {
  table: string;
  element: string;
  choices: readonly (readonly [value: string, label: string])[];
}[] = [
  {
    table: 'incident',
    element: 'state',
    choices: [
      ['1', 'New'],
      ['2', 'In Progress'],
      ['3', 'On Hold'],
      ['6', 'Resolved'],
      ['7', 'Closed'],
      ['8', 'Canceled'],
    ],
  },
  { table: 'change_request', element: 'state', choices: NORMAL_CHANGE_STATES },
  {
    table: 'change_request',
    element: 'priority',
    choices: [
      ['1', '1 - Critical'],
      ['2', '2 - High'],
      ['3', '3 - Moderate'],
      ['4', '4 - Low'],
    ],
  },
];
