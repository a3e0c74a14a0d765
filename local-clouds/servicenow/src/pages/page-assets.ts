import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { CLIENT_SCRIPT } from './client-script.ts';
import { SCRIPT_PATH, THEME_PATH } from './page-paths.ts';
import { STYLESHEET } from './stylesheet.ts';
import { chosenTheme } from './theme.ts';

/**
 * Scripts, styles and bundles that pages ask for: the instance's stylesheet, client bundles of applications
 * (`/uxasset/externals/<scope>/<name>.jsdbx`), the visitor's theme, and the platform's own libraries, answered with nothing.
 * False when the path is none of these.
 */
export function sendAsset(platform: Platform, request: Request, response: Response): boolean {
  const { path } = request;
  if (path === '/styles/local-instance.css') return send(request, response, 'text/css', STYLESHEET);
  if (path.startsWith('/styles/') || path.endsWith('.css')) return send(request, response, 'text/css', '');
  if (path === THEME_PATH) return sendTheme(platform, request, response);
  if (path === '/favicon.ico') return send(request, response, 'image/svg+xml', ICON);
  const bundle = /^\/uxasset\/externals\/(.+)\.jsdbx$/.exec(path)?.[1];
  if (bundle !== undefined) return sendBundle(platform, bundle, request, response);
  if (path === SCRIPT_PATH) return send(request, response, JAVASCRIPT, CLIENT_SCRIPT);
  if (path.startsWith('/uxasset/') || path.startsWith('/scripts/')) return send(request, response, JAVASCRIPT, '');
  return false;
}

const JAVASCRIPT = 'application/javascript';
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#1f8476"/><circle cx="8" cy="8" r="3" fill="#fff"/></svg>';

function sendTheme(platform: Platform, request: Request, response: Response): true {
  const session = platform.sessions.find(request);
  response.setHeader('Vary', 'Cookie');
  return send(request, response, 'text/css', chosenTheme(platform.store, session?.userId ?? null).styleSheet);
}

function sendBundle(platform: Platform, name: string, request: Request, response: Response): boolean {
  if (name.startsWith('@devsnc/')) return send(request, response, JAVASCRIPT, '');
  const decoded = decodeName(name);
  const query = `name=${decoded.replaceAll('^', '')}`;
  const [asset] = platform.store.select({ table: 'sys_ux_lib_asset', query, limit: 1 });
  if (asset === undefined) return false;
  return send(request, response, JAVASCRIPT, asset['content'] ?? '');
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function send(request: Request, response: Response, type: string, text: string): true {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.get('If-None-Match') === etag) {
    response.status(304).end();
    return true;
  }
  response.status(200).setHeader('Content-Type', `${type};charset=UTF-8`);
  response.end(text);
  return true;
}
