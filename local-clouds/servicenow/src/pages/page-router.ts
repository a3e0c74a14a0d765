import type { NextFunction, Request, Response } from 'express';
import { localPath } from '../http/login-endpoints.ts';
import type { Platform } from '../http/platform.ts';
import { showForm } from './form-page.ts';
import { showHome } from './home-page.ts';
import { showList } from './list-page.ts';
import { messagePage } from './page.ts';
import { sendAsset } from './page-assets.ts';
import { LOOKUP_PATH, PREFERENCES_PATH, shellAddress, shellTarget } from './page-paths.ts';
import { savePreferences, showPreferences } from './preferences-page.ts';
import { answerLookup } from './reference-lookup.ts';
import { saveForm } from './save-form.ts';
import { showShell } from './shell-page.ts';
import { showStats } from './stats-page.ts';
import { findUiPage, showUiPage } from './ui-page.ts';

/** Everything a browser sees after sign-in; passes on what it does not know. */
export function pageRouter(platform: Platform) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const { path, method } = request;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return next();
    if (method !== 'POST' && sendAsset(platform, request, response)) return;
    if (path === '/' || path === '/home.do' || path === '/navpage.do') return showHome(platform, request, response);
    if (path === '/stats.do') return showStats(platform, request, response);
    if (path === LOOKUP_PATH) return answerLookup(platform, request, response);
    const framed = shellTarget(path);
    if (framed !== null) return showShell(platform, framed, request, response);
    if (path === PREFERENCES_PATH) return preferences(platform, request, response);
    if (path === '/nav_to.do') return followNavigation(platform, request, response);
    if (path === '/sdk-oauth.do') return showSdkCode(request, response);
    const endpoint = /^\/([A-Za-z0-9_]+\.do)$/.exec(path)?.[1];
    if (endpoint === undefined) return next();
    const page = findUiPage(platform, endpoint);
    if (page !== null) return showUiPage(platform, page, request, response);
    const name = endpoint.slice(0, -'.do'.length);
    if (method === 'POST') return saveForm(platform, name, request, response);
    const isList = name.endsWith('_list') && platform.store.table(name) === null;
    if (isList) return showList(platform, name.slice(0, -'_list'.length), request, response);
    return showForm(platform, name, request, response);
  };
}

function preferences(platform: Platform, request: Request, response: Response): void | Promise<void> {
  const work = request.method === 'POST' ? savePreferences : showPreferences;
  return work(platform, request, response);
}

/** `/nav_to.do?uri=incident.do?sys_id=...`: the link form that mails and other systems use. */
function followNavigation(platform: Platform, request: Request, response: Response): void {
  const uri = request.query['uri'];
  const target = (typeof uri === 'string' ? uri : '').replace(/^\/(?!\/)/, '');
  const [endpoint = ''] = target.split('?');
  const isUiPage = findUiPage(platform, endpoint) !== null;
  response.redirect(302, isUiPage ? shellAddress(target) : localPath(`/${target}`));
}

/** Where `now-sdk auth --add` ends: the person copies the code into the terminal. */
function showSdkCode(request: Request, response: Response): void {
  const code = request.query['code'];
  messagePage(response, 200, {
    title: 'Authorization code',
    text: typeof code === 'string' ? code : 'The authorization was refused.',
    hint: 'Copy the code into the terminal where now-sdk waits for it. It is valid for a minute.',
  });
}
