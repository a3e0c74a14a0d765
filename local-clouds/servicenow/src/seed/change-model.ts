/** States of the base system's normal change model in order: value, label. */
export const NORMAL_CHANGE_STATES: readonly (readonly [value: string, label: string])[] = [
  ['-5', 'New'],
  ['-4', 'Assess'],
  ['-3', 'Authorize'],
  ['-2', 'Scheduled'],
  ['-1', 'Implement'],
  ['0', 'Review'],
  ['3', 'Closed'],
  ['4', 'Canceled'],
];

/** A way from one state to another and what it asks for. */
export interface ChangeTransition {
  from: string;
  to: string;
  /** Fields that must be filled. */
  mandatory?: readonly string[];
  /** Encoded query that the change must match. */
  condition?: string;
  conditionName?: string;
}

/**
 * Transitions of the normal model. Approval moves a change from Assess to Authorize and on to Scheduled; ours: the
 * moves are manual and need the approval field, because this instance runs no approval engine.
 */
export const NORMAL_CHANGE_TRANSITIONS: readonly ChangeTransition[] = [
  { from: '-5', to: '-4', mandatory: ['assignment_group'], conditionName: 'Assignment group is set' },
  { from: '-4', to: '-3' },
  { from: '-3', to: '-2' },
  { from: '-2', to: '-1' },
  { from: '-1', to: '0' },
  { from: '0', to: '3', mandatory: ['close_code', 'close_notes'], conditionName: 'Close information is set' },
  { from: '-4', to: '-5' },
  { from: '-5', to: '4' },
  { from: '-4', to: '4' },
  { from: '-3', to: '4' },
  { from: '-2', to: '4' },
  { from: '-1', to: '4' },
];
