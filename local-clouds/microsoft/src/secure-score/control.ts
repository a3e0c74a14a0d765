/** How far a tenant is with one control, as a story over the days that are kept. */
export type Progress =
  /** Nothing done. */
  | 'none'
  /** Done before the first day that is kept. */
  | 'always'
  /** Done that many days before the twin started, undone at the next number, done again, and so on. */
  | { turns: readonly number[] }
  /** Proportional: how many of how many, growing evenly from the first kept day to the start of the twin. */
  | { from: number; to: number; of: number };

/** What an administrator did with a control before the twin started. */
export interface EarlierDecision {
  daysAgo: number;
  state: ControlState;
  comment: string;
}

/** `Ignored`: risk accepted; `ThirdParty` and `Reviewed` give full points that Microsoft does not measure. */
export const CONTROL_STATES = ['Default', 'Ignored', 'ThirdParty', 'Reviewed'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** One Secure Score control, from which profile and daily scores are made. All wording is this project's own. */
export interface Control {
  /** Control name of Secure Score; joins profile and score. */
  id: string;
  title: string;
  category: string;
  /** Product, as the payloads name it. */
  service: string;
  maxScore: number;
  actionType: 'Config' | 'Review' | 'Behavior';
  actionUrl: string;
  tier: string;
  /** Mixed case and `Unknown` on purpose: real catalogues are like that. */
  userImpact: string | null;
  implementationCost: string | null;
  threats: string[];
  /** What to do, a sentence each; becomes an ordered list in HTML. */
  steps: string[];
  /** What people notice, plain words; becomes HTML. */
  impact: string;
  progress: Progress;
  /** Oldest first. */
  decisions?: EarlierDecision[];
  deprecated?: boolean;
  /** Which of the two lists name it; both when absent. */
  listedIn?: 'profiles' | 'scores';
}

/** A control with the values that most controls of a product share left out. */
export type ControlOfProduct = Pick<Control, 'id' | 'title' | 'maxScore' | 'steps' | 'impact' | 'progress'> &
  Partial<Control>;

/** Fills in what the controls of one product share. */
export function controlsOf(
  product: Pick<Control, 'category' | 'service' | 'actionUrl' | 'threats'>,
  controls: ControlOfProduct[],
): Control[] {
  return controls.map((control) => ({
    actionType: 'Config',
    tier: 'Core',
    userImpact: 'Low',
    implementationCost: 'Low',
    ...product,
    ...control,
  }));
}
