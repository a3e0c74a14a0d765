/**
 * What six weeks of a tenant left behind: one entry for each ticket, in plain data. Days count back from today. The
 * story shows each outcome that a ticket can have at least once.
 */
export interface TicketStory {
  /** Secure Score control; null: a ticket from scratch. */
  action: string | null;
  ticketType: 'incident' | 'change';
  /** Default: the suggestion of the share dialog. */
  priority?: 1 | 2 | 3 | 4;
  sharedBy: 'administrator' | 'operator';
  sharedDaysAgo: number;
  dueDaysAgo: number;
  /** What IT colleagues do on the record, in order. */
  steps: readonly RecordStep[];
}

export interface RecordStep {
  daysAgo: number;
  /** Values of the record; null: an administrator deletes it. */
  values: Readonly<Record<string, string>> | null;
}

/** The tenant's configuration changed that day: Microsoft measures it from the next day on. */
export interface Measurement {
  action: string;
  daysAgo: number;
  implemented: boolean;
}

/** The day on which the authorization is revoked on the instance, and a person authorizes again. */
export const REVOKED_DAYS_AGO = 7;
/** The day on which the instance refuses what is sent to it. */
export const REFUSING_DAYS_AGO = 3;

const NOTE = {
  work: 'Looked at it with the team. We start with the pilot group.',
  wait: 'Waiting for the supplier to answer.',
};

const step = (daysAgo: number, values: Record<string, string>): RecordStep => ({ daysAgo, values });
const deleted = (daysAgo: number): RecordStep => ({ daysAgo, values: null });

const inProgress = (daysAgo: number) => step(daysAgo, { state: '2', work_notes: NOTE.work });
const onHold = (daysAgo: number) => step(daysAgo, { state: '3', hold_reason: '4', work_notes: NOTE.wait });
const resolved = (daysAgo: number) =>
  step(daysAgo, { state: '6', close_code: 'Solution provided', close_notes: 'Switched on for everybody.' });
const closed = (daysAgo: number) => step(daysAgo, { state: '7' });
const canceledIncident = (daysAgo: number) => step(daysAgo, { state: '8', work_notes: 'Not wanted by the business.' });

/** The states of the normal model on the way to Closed. */
const CHANGE_STATES = ['-5', '-4', '-3', '-2', '-1', '0'];

/** Through the states of the normal model, one by one, with the state that is reached on each day. */
function changePath(...reached: [daysAgo: number, state: string][]): RecordStep[] {
  let at = 0;
  return reached.flatMap(([daysAgo, state]) => {
    const to = CHANGE_STATES.indexOf(state);
    const steps = CHANGE_STATES.slice(at + 1, to + 1).map((each) => step(daysAgo, { state: each }));
    at = to;
    return steps;
  });
}

const closedChange = (code: 'successful' | 'unsuccessful') => [
  ...changePath([42, '-4'], [35, '-1'], [28, '0']),
  step(28, {
    state: '3',
    close_code: code,
    close_notes: code === 'successful' ? 'Done as planned.' : 'Rolled back: mail stopped.',
  }),
];
const canceledChange = (daysAgo: number) => step(daysAgo, { state: '4', work_notes: 'Superseded by another change.' });

type Beginning = Pick<TicketStory, 'ticketType' | 'sharedBy' | 'sharedDaysAgo' | 'dueDaysAgo'>;
const early = (ticketType: TicketStory['ticketType']): Beginning => ({
  ticketType,
  sharedBy: 'administrator',
  sharedDaysAgo: 42,
  dueDaysAgo: -20,
});
const late = (ticketType: TicketStory['ticketType']): Beginning => ({
  ticketType,
  sharedBy: 'operator',
  sharedDaysAgo: 21,
  dueDaysAgo: -14,
});
const revoked = (ticketType: TicketStory['ticketType']): Beginning => ({
  ...late(ticketType),
  sharedDaysAgo: REVOKED_DAYS_AGO,
});
const refused = (ticketType: TicketStory['ticketType']): Beginning => ({
  ...late(ticketType),
  sharedDaysAgo: REFUSING_DAYS_AGO,
});

export const TICKETS: readonly TicketStory[] = [
  // Done, and Microsoft's points bear it out: all of them, some of them.
  { ...early('incident'), action: 'SigninRiskPolicy', steps: [inProgress(42), resolved(28), closed(21)] },
  { ...early('change'), action: 'UserRiskPolicy', priority: 1, steps: closedChange('successful') },
  { ...early('change'), action: 'MFARegistrationV2', steps: closedChange('successful') },
  // Done they say, and Microsoft sees nothing of it; or measures nothing at all; or it is too early to tell.
  { ...early('incident'), action: 'aad_admin_consent_workflow', steps: [resolved(28), closed(21)] },
  { ...early('incident'), action: 'mcas_session_policies_preview', steps: [resolved(28), closed(21)] },
  { ...late('incident'), action: 'aad_linkedin_connection_disables', steps: [resolved(1), closed(1)] },
  // Done, proven, and undone later.
  { ...early('incident'), action: 'meeting_restrictanonymousjoin_v1', steps: [resolved(28), closed(28)] },
  // Ended without the work.
  { ...early('change'), action: 'IntegratedApps', steps: [canceledChange(28)] },
  { ...early('incident'), action: 'RoleOverlap', priority: 4, steps: [canceledIncident(28)] },
  { ...early('change'), action: 'mdo_antiphishingpolicies', steps: closedChange('unsuccessful') },
  { ...early('incident'), action: 'exo_outlookaddins', steps: [deleted(21)] },
  // Overdue.
  { ...early('incident'), dueDaysAgo: 6, priority: 1, action: 'AATP_ClearText', steps: [inProgress(28)] },
  { ...early('change'), dueDaysAgo: 2, action: 'dlp_datalossprevention', steps: changePath([35, '-4'], [28, '-3']) },
  // Taken up again after it was resolved.
  { ...late('incident'), action: 'spo_external_sharing_managed', steps: [resolved(21), inProgress(7)] },
  // Under way, in each state.
  { ...late('change'), action: 'mip_DLP_policies_Teams', steps: changePath([7, '-4']) },
  { ...late('change'), action: 'scid_2021', steps: changePath([14, '-4'], [7, '-2']) },
  { ...late('change'), action: 'scid_2500', steps: changePath([14, '-3'], [7, '-1']) },
  { ...late('change'), dueDaysAgo: -4, action: 'scid_2501', steps: changePath([14, '-3'], [7, '-1'], [3, '0']) },
  { ...late('incident'), action: 'scid_2514', steps: [onHold(7)] },
  { ...late('incident'), action: 'AATP_BuiltinKrbtgtAccountWithOldPassword', priority: 2, steps: [] },
  { ...late('incident'), action: null, steps: [inProgress(7)] },
  // Held back while the authorization was revoked, and delivered once it was given again.
  { ...revoked('incident'), action: 'spo_idle_session_timeout', steps: [] },
  { ...revoked('change'), action: 'CustomerLockBoxEnabled', steps: [] },
  // Refused by the instance: given up, until somebody retries it.
  { ...refused('incident'), action: 'McasFirewallLogUpload', steps: [] },
];

export const MEASUREMENTS: readonly Measurement[] = [
  { action: 'SigninRiskPolicy', daysAgo: 28, implemented: true },
  { action: 'UserRiskPolicy', daysAgo: 28, implemented: true },
  { action: 'meeting_restrictanonymousjoin_v1', daysAgo: 28, implemented: true },
  { action: 'meeting_restrictanonymousjoin_v1', daysAgo: 7, implemented: false },
];

/** Days on which something happens, the first one first. */
export function daysOfStory(): number[] {
  const days = new Set([
    ...TICKETS.flatMap(({ sharedDaysAgo, steps }) => [sharedDaysAgo, ...steps.map(({ daysAgo }) => daysAgo)]),
    ...MEASUREMENTS.map(({ daysAgo }) => daysAgo),
  ]);
  return [...days].sort((a, b) => b - a);
}
