import { htmlToText } from 'html-to-text';
import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, type Priority } from 'shared-types';
import type { ImprovementAction } from '../../ports/secure-score-source.ts';
import type { TicketDraft } from '../schemas/ticket.ts';

/** Days a team is given, by suggested priority. */
const DAYS_BY_PRIORITY: Record<Priority, number> = { 1: 7, 2: 14, 3: 30, 4: 90 };
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the share dialog starts with: a task that could be sent as it is. */
export function suggestDraft(action: ImprovementAction, now: Date): TicketDraft {
  const priority = suggestPriority(action);
  return {
    name: shorten(toLine(action.title) || action.id, NAME_MAX_LENGTH),
    description: describe(action),
    priority,
    dueDate: new Date(now.getTime() + DAYS_BY_PRIORITY[priority] * DAY_MS).toISOString().slice(0, 10),
    recommendationSource: 'microsoft',
    recommendationCategory: action.category,
  };
}

/** By the points that are still to gain; an action is worth 10 at most today. */
export function suggestPriority({ score, maxScore }: Pick<ImprovementAction, 'score' | 'maxScore'>): Priority {
  const pointsLeft = maxScore - (score ?? 0);
  if (pointsLeft >= 8) return 1;
  if (pointsLeft >= 5) return 2;
  return pointsLeft >= 2 ? 3 : 4;
}

/** The steps first, since they are what the team needs; facts that do not fit are what is cut. */
function describe(action: ImprovementAction): string {
  const remediation = toText(action.remediationHtml);
  const impact = toText(action.remediationImpactHtml);
  const score = action.score === null ? 'not scored yet' : `${action.score} of ${action.maxScore} points`;
  const parts = [
    remediation === '' ? '' : `What to do\n${remediation}`,
    impact === '' ? '' : `What it changes for people\n${impact}`,
    `Secure Score: ${score}. Product: ${toLine(action.service)}. Control: ${toLine(action.id)}.`,
    action.actionUrl === null ? '' : `Open the setting: ${toLine(action.actionUrl)}`,
  ];
  return shorten(parts.filter((part) => part !== '').join('\n\n'), DESCRIPTION_MAX_LENGTH);
}

function toText(html: string): string {
  const text = htmlToText(html, {
    wordwrap: false,
    selectors: [{ selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } }],
  });
  return withoutControls(text)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function toLine(text: string): string {
  return withoutControls(text).replaceAll(/\s+/g, ' ').trim();
}

/** The contract allows line breaks and tabs, and no half characters. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
}

/** Cuts at a whole character and says so. */
function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
