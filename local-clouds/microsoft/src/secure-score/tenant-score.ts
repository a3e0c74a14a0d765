import { securityAdministratorOf } from '../directory/directory.ts';
import { addDays, daysBetween, isoDate, startOfDay } from '../twin/movable-clock.ts';
import { CONTROLS } from './catalogue/index.ts';
import type { Control, ControlState, Progress } from './control.ts';

/** Days that Secure Score keeps. */
export const DAYS_KEPT = 90;

/** Older days have no `description` in their control scores. */
const DAYS_WITH_DESCRIPTION = 30;

/** A day that the service never computed: clients must not count on one object a day. */
const DAY_WITHOUT_SCORE = 41;

/** Where an administrator's decision replaces Microsoft's own measurement. */
const STATES_WITH_FULL_POINTS: readonly ControlState[] = ['ThirdParty', 'Reviewed'];

const VENDOR = { provider: 'SecureScore', providerVersion: null, subProvider: null, vendor: 'Microsoft' };

export interface StateUpdate {
  assignedTo: string | null;
  comment: string | null;
  state: ControlState;
  updatedBy: string | null;
  updatedDateTime: string;
}

/** What happened to a control: what the catalogue tells of the time before the twin started, and what came since. */
interface ControlHistory {
  /** Oldest first. */
  updates: StateUpdate[];
  /** Oldest first. */
  measured: { at: Date; implemented: boolean }[];
}

/** The Secure Score of one tenant: its daily objects and its control profiles, in Graph's shapes. */
export class TenantScore {
  readonly #tenantId: string;
  readonly #now: () => Date;
  readonly #startedAt: Date;
  readonly #histories = new Map<string, ControlHistory>();

  constructor(tenantId: string, now: () => Date) {
    this.#tenantId = tenantId;
    this.#now = now;
    this.#startedAt = now();
    const administrator = securityAdministratorOf(tenantId);
    for (const { id, decisions = [] } of CONTROLS) {
      const updates = decisions.map(({ daysAgo, state, comment }) => ({
        assignedTo: null,
        comment,
        state,
        updatedBy: administrator,
        updatedDateTime: addDays(this.#startedAt, -daysAgo).toISOString(),
      }));
      if (updates.length > 0) this.#histories.set(id, { updates, measured: [] });
    }
  }

  /** Newest first, at most 90 days, the last of them today. */
  listScores(): SecureScore[] {
    const today = startOfDay(this.#now());
    return Array.from({ length: DAYS_KEPT }, (_, daysAgo) => addDays(today, -daysAgo))
      .filter((day) => daysBetween(day, startOfDay(this.#startedAt)) !== DAY_WITHOUT_SCORE)
      .map((day) => this.#scoreOf(day, daysBetween(day, today)));
  }

  /** What Microsoft measures, with the points of the newest day and what was ordered last; for the start page. */
  listControls(): { id: string; title: string; points: number; maxPoints: number; implemented: boolean | null }[] {
    const today = startOfDay(this.#now());
    return CONTROLS.filter((control) => control.listedIn === undefined && !control.deprecated).map((control) => ({
      id: control.id,
      title: control.title,
      points: round(control.maxScore * this.#shareOn(control, today).share),
      maxPoints: control.maxScore,
      implemented: this.#histories.get(control.id)?.measured.at(-1)?.implemented ?? null,
    }));
  }

  /** In order of rank. */
  listProfiles(): ControlProfile[] {
    return CONTROLS.filter((control) => control.listedIn !== 'scores').map((control, index) =>
      this.#profileOf(control, index + 1),
    );
  }

  /** Null: no such control. */
  findProfile(id: string): ControlProfile | null {
    return this.listProfiles().find((profile) => profile.id === id) ?? null;
  }

  /** An administrator's decision; what it leaves out stays as it is. The points follow on the next day. */
  updateState(id: string, update: Partial<Pick<StateUpdate, 'assignedTo' | 'comment' | 'state'>>, by: string): void {
    const { updates } = this.#historyOf(id);
    const current = updates.at(-1);
    updates.push({
      assignedTo: current?.assignedTo ?? null,
      comment: current?.comment ?? null,
      state: current?.state ?? 'Default',
      ...update,
      updatedBy: by,
      updatedDateTime: this.#now().toISOString(),
    });
  }

  /** The tenant's configuration changed; Secure Score notices with the next day. False: no such control. */
  setImplemented(id: string, implemented: boolean): boolean {
    if (!CONTROLS.some((control) => control.id === id)) return false;
    this.#historyOf(id).measured.push({ at: this.#now(), implemented });
    return true;
  }

  #historyOf(id: string): ControlHistory {
    const known = this.#histories.get(id);
    if (known) return known;
    const history: ControlHistory = { updates: [], measured: [] };
    this.#histories.set(id, history);
    return history;
  }

  #scoreOf(day: Date, daysAgo: number): SecureScore {
    const assessed = CONTROLS.filter((control) => control.listedIn !== 'profiles' && !control.deprecated);
    const controlScores = assessed.map((control) => this.#controlScoreOf(control, day, daysAgo));
    const maxScore = assessed.reduce((sum, control) => sum + control.maxScore, 0);
    return {
      id: `${this.#tenantId}_${isoDate(day)}`,
      azureTenantId: this.#tenantId,
      activeUserCount: 231,
      licensedUserCount: 240,
      createdDateTime: day.toISOString().replace('.000Z', 'Z'),
      currentScore: round(controlScores.reduce((sum, score) => sum + score.score, 0)),
      maxScore,
      enabledServices: ['HasExchange', 'HasSharePoint', 'HasTeams', 'HasAADP1', 'HasAADP2', 'HasIntune'],
      averageComparativeScores: [
        { basis: 'AllTenants', averageScore: round(maxScore * 0.41) },
        { basis: 'TotalSeats', averageScore: round(maxScore * 0.46) },
      ],
      controlScores,
      vendorInformation: VENDOR,
    };
  }

  #controlScoreOf(control: Control, day: Date, daysAgo: number): ControlScore {
    const { share, count, total } = this.#shareOn(control, day);
    return {
      controlCategory: control.category,
      controlName: control.id,
      description: daysAgo < DAYS_WITH_DESCRIPTION ? control.title : null,
      score: round(control.maxScore * share),
      // Undocumented members, as real payloads carry them: numbers as text here, as numbers there.
      scoreInPercentage: round(share * 100),
      implementationStatus: describeImplementation(share, count, total),
      lastSynced: day.toISOString(),
      ...(total === undefined
        ? { on: share === 1 ? 'true' : 'false' }
        : { count: String(count), total: String(total) }),
    };
  }

  /** Share of the points on that day: a decision or a measurement counts from the day after it. */
  #shareOn(control: Control, day: Date): { share: number; count?: number; total?: number } {
    const history = this.#histories.get(control.id);
    const before = (at: Date) => startOfDay(at).getTime() < day.getTime();
    const state = history?.updates.findLast((update) => before(new Date(update.updatedDateTime)))?.state;
    if (state && STATES_WITH_FULL_POINTS.includes(state)) return { share: 1 };
    const measured = history?.measured.findLast(({ at }) => before(at));
    const story = shareByProgress(control.progress, daysBetween(day, this.#startedAt));
    if (!measured) return story;
    const count = measured.implemented ? story.total : 0;
    return { ...story, share: measured.implemented ? 1 : 0, ...(count === undefined ? {} : { count }) };
  }

  #profileOf(control: Control, rank: number): ControlProfile {
    const updates = this.#histories.get(control.id)?.updates ?? [];
    return {
      id: control.id,
      azureTenantId: this.#tenantId,
      actionType: control.actionType,
      actionUrl: control.actionUrl,
      complianceInformation: null,
      controlCategory: control.category,
      controlStateUpdates: [...updates],
      deprecated: control.deprecated ?? false,
      implementationCost: control.implementationCost,
      lastModifiedDateTime: updates.at(-1)?.updatedDateTime ?? null,
      maxScore: control.maxScore,
      rank,
      remediation: remediationHtml(control),
      remediationImpact: control.impact === '' ? '' : `<p>${control.impact}</p>`,
      service: control.service,
      threats: control.threats,
      tier: control.tier,
      title: control.title,
      userImpact: control.userImpact,
      vendorInformation: VENDOR,
    };
  }
}

export interface ControlScore {
  controlCategory: string;
  controlName: string;
  description: string | null;
  score: number;
  scoreInPercentage: number;
  implementationStatus: string;
  lastSynced: string;
  on?: string;
  count?: string;
  total?: string;
}

export interface SecureScore {
  id: string;
  azureTenantId: string;
  activeUserCount: number;
  licensedUserCount: number;
  createdDateTime: string;
  currentScore: number;
  maxScore: number;
  enabledServices: string[];
  averageComparativeScores: { basis: string; averageScore: number }[];
  controlScores: ControlScore[];
  vendorInformation: typeof VENDOR;
}

export interface ControlProfile {
  id: string;
  azureTenantId: string;
  actionType: string;
  actionUrl: string;
  complianceInformation: null;
  controlCategory: string;
  controlStateUpdates: StateUpdate[];
  deprecated: boolean;
  implementationCost: string | null;
  lastModifiedDateTime: string | null;
  maxScore: number;
  rank: number;
  remediation: string;
  remediationImpact: string;
  service: string;
  threats: string[];
  tier: string;
  title: string;
  userImpact: string | null;
  vendorInformation: typeof VENDOR;
}

/** `daysBeforeStart` is negative for days that came after the start of the twin. */
function shareByProgress(
  progress: Progress,
  daysBeforeStart: number,
): { share: number; count?: number; total?: number } {
  if (progress === 'none') return { share: 0 };
  if (progress === 'always') return { share: 1 };
  if ('turns' in progress) {
    const turned = progress.turns.filter((daysAgo) => daysAgo >= daysBeforeStart).length;
    return { share: turned % 2 };
  }
  const elapsed = Math.min(1, Math.max(0, 1 - daysBeforeStart / DAYS_KEPT));
  const count = Math.round(progress.from + (progress.to - progress.from) * elapsed);
  return { share: count / progress.of, count, total: progress.of };
}

function describeImplementation(share: number, count?: number, total?: number): string {
  if (total !== undefined) return `${count} of ${total} are covered.`;
  return share === 1 ? 'Implemented.' : 'Not implemented.';
}

function remediationHtml({ steps, actionUrl }: Control): string {
  if (steps.length === 0) return '';
  const items = steps.map((step) => `<li>${step}</li>`).join('');
  return `<p>Take these steps:</p><ol>${items}</ol><p><a href="${actionUrl}" target="_blank">Open the settings</a></p>`;
}

/** Two decimals, as the service shows points. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}
