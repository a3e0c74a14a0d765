import busboy from 'busboy';
import type { Request, Response } from 'express';
import type { Session } from '../../security/session.ts';
import { sessionForUser } from '../../security/session-for-user.ts';
import type { Platform } from '../platform.ts';
import { notAuthenticated, RestError, sendJson, sendRestError } from '../rest-error.ts';
import { newSysId } from '../sys-id.ts';
import type { ProgressTrackers } from './progress-trackers.ts';

/** Installs a package and returns one line about it; throws with a reason a developer can act on. */
export type InstallApplication = (zip: Buffer, options: { loadDemo: boolean; session: Session }) => Promise<string>;

const MOST_BYTES = 200 * 1024 * 1024;

/**
 * `POST /sn_appclient_upload_processor.do`: takes the zip that `now-sdk install` sends, installs it, and answers with
 * the tracker that tells how it went. Errors: 401 unless an administrator's session and its token came along; 400 with
 * a tracker in error when the package does not install.
 */
export async function receivePackage(
  platform: Platform,
  trackers: ProgressTrackers,
  install: InstallApplication,
  request: Request,
  response: Response,
): Promise<void> {
  const upload = await readUpload(request);
  const session = administratorSession(platform, request, upload.fields.get('sysparm_ck') ?? '');
  if (session === null) {
    sendRestError(response, notAuthenticated());
    return;
  }
  if (upload.file === null) {
    sendRestError(response, new RestError(400, 'No package', 'Send the zip in the field attachFile.'));
    return;
  }
  const tracker = trackers.start('Installing application');
  try {
    const message = await install(upload.file, { loadDemo: upload.fields.get('load_demo') === 'true', session });
    trackers.finish(tracker, message);
    sendJson(response, 200, { executionTracker: tracker, rollbackContext: newSysId() });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    platform.log.write('error', 'Install', error instanceof Error ? (error.stack ?? reason) : reason);
    trackers.fail(tracker, reason);
    sendJson(response, 400, { executionTracker: tracker, rollbackContext: '' });
  }
}

function administratorSession(platform: Platform, request: Request, token: string): Session | null {
  const web = platform.sessions.find(request);
  if (web?.userId == null || web.token !== token) return null;
  const session = sessionForUser(platform.store, web.userId, { token, sessionId: web.id });
  return session.roles.has('admin') ? session : null;
}

interface Upload {
  fields: Map<string, string>;
  file: Buffer | null;
}

function readUpload(request: Request): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    const chunks: Buffer[] = [];
    let received = false;
    const parser = busboy({ headers: request.headers, limits: { files: 1, fileSize: MOST_BYTES } });
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (_name, stream) => {
      received = true;
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => reject(new Error(`The package is larger than ${MOST_BYTES} bytes.`)));
    });
    parser.on('close', () => resolve({ fields, file: received ? Buffer.concat(chunks) : null }));
    parser.on('error', reject);
    request.pipe(parser);
  });
}
