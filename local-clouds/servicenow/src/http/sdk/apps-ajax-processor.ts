import type { Request, Response } from 'express';
import { sessionForUser } from '../../security/session-for-user.ts';
import type { Platform } from '../platform.ts';
import { readForm } from '../read-body.ts';
import type { ProgressTrackers } from './progress-trackers.ts';

/** Removes an application, with the rows of its tables when `deleteAll`; throws with the reason when it cannot. */
export type UninstallApplication = (scopeId: string, deleteAll: boolean) => void;

const PROCESSOR = 'com.snc.apps.AppsAjaxProcessor';

/** `POST /xmlhttp.do`: the calls of `com.snc.apps.AppsAjaxProcessor` that `now-sdk install --reinstall` makes. */
export async function answerXmlHttp(
  platform: Platform,
  trackers: ProgressTrackers,
  uninstall: UninstallApplication,
  request: Request,
  response: Response,
): Promise<void> {
  const form = await readForm(request);
  const session = platform.sessions.find(request);
  const token = form.get('sysparm_ck') ?? request.get('X-UserToken');
  if (session?.userId == null || token !== session.token) return sendXml(response, 401, 'error="Not authenticated"');
  if (form.get('sysparm_processor') !== PROCESSOR) return sendXml(response, 400, 'error="Unknown processor"');
  if (!sessionForUser(platform.store, session.userId).roles.has('admin')) {
    return sendXml(response, 403, 'error="The admin role is required"');
  }
  switch (form.get('sysparm_function')) {
    case 'changeApplication':
      return sendXml(response, 200, 'answer="true"');
    case 'deleteApplication':
    case 'uninstallApplication':
      return sendXml(response, 200, `answer="${remove(platform, trackers, uninstall, form)}"`);
    default:
      return sendXml(response, 400, 'error="Unknown function"');
  }
}

/** Id of the tracker; the work is done when the answer leaves, as the store is synchronous. */
function remove(
  platform: Platform,
  trackers: ProgressTrackers,
  uninstall: UninstallApplication,
  form: URLSearchParams,
): string {
  const tracker = trackers.start('Deleting application');
  try {
    uninstall(form.get('sysparm_sys_id') ?? '', form.get('sysparm_delete_all') === 'true');
    trackers.finish(tracker, 'Application deleted');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    platform.log.write('error', 'Uninstall', reason);
    trackers.fail(tracker, `Failed to completely delete application: ${reason}`);
  }
  return tracker;
}

function sendXml(response: Response, status: number, attributes: string): void {
  response.status(status).setHeader('Content-Type', 'text/xml;charset=UTF-8');
  response.end(`<?xml version="1.0" encoding="UTF-8"?><xml ${attributes}/>`);
}
