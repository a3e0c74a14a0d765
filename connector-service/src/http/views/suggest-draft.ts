import { htmlToText } from 'html-to-text';
import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, type Priority } from 'shared-types';
import type { ImprovementAction } from '../../ports/secure-score-source.ts';
import type { TicketDraft } from '../schemas/ticket.ts';
import { serviceName } from './service-name.ts';

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

/**
 * What the team needs, under the headings of the page the person shares from: the steps first, since what does not fit
 * is cut at the end. No points and no ids: they mean nothing there, and would be stale tomorrow.
 */
function describe(action: ImprovementAction): string {
  const remediation = toText(action.remediationHtml);
  const impact = toText(action.remediationImpactHtml);
  const link = action.actionUrl === null ? '' : toLine(action.actionUrl);
  const parts = [
    remediation === '' ? '' : `What to do\n${remediation}`,
    impact === '' ? '' : `What users notice\n${impact}`,
    `Product: ${serviceName(toLine(action.service))}`,
    link === '' || remediation.includes(link) ? '' : `Open the setting: ${link}`,
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
