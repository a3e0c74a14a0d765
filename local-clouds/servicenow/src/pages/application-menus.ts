import type { Session } from '../security/session.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { shellAddress } from './page-paths.ts';
import { translatedText } from './translated-label.ts';

/** An application menu that the visitor's roles open. */
export interface ApplicationMenu {
  title: string;
  hint: string;
  modules: MenuModule[];
}

export interface MenuModule {
  title: string;
  hint: string;
  /** Null: a separator. */
  address: string | null;
}

/** The menus of the navigator in their order: those of the base system and of every installed application. */
export function applicationMenus(store: RecordStore, session: Session): ApplicationMenu[] {
  const applications = store.select({ table: 'sys_app_application', query: 'active=true^ORDERBYorder^ORDERBYtitle' });
  const modules = Map.groupBy(
    store.select({ table: 'sys_app_module', query: 'active=true^ORDERBYorder^ORDERBYtitle' }),
    (module) => module['application'] ?? '',
  );
  return applications
    .filter((application) => isOpenTo(store, session, application['roles']))
    .map((application) => ({
      title: words(store, session, 'sys_app_application', application, 'title'),
      hint: words(store, session, 'sys_app_application', application, 'hint'),
      modules: (modules.get(application['sys_id'] ?? '') ?? [])
        .filter((module) => isOpenTo(store, session, module['roles']))
        .map((module) => ({
          title: words(store, session, 'sys_app_module', module, 'title'),
          hint: words(store, session, 'sys_app_module', module, 'hint'),
          address: moduleAddress(store, module),
        })),
    }))
    .filter((menu) => menu.modules.length > 0);
}

function words(store: RecordStore, session: Session, table: string, record: Values, field: string): string {
  return translatedText(store, { table, sysId: record['sys_id'] ?? '', field, stored: record[field] ?? '' }, session);
}

/** Roles of menus are names or sys_ids, separated by commas; an empty list is open to everybody. */
function isOpenTo(store: RecordStore, session: Session, list: string | null | undefined): boolean {
  const roles = (list ?? '')
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean);
  if (roles.length === 0 || session.roles.has('admin')) return true;
  return roles.some(
    (role) => session.roles.has(role) || session.roles.has(store.get('sys_user_role', role)?.['name'] ?? ''),
  );
}

/** Null for a separator. */
function moduleAddress(store: RecordStore, module: Values): string | null {
  const table = module['name'] ?? '';
  const filter = module['filter'] ?? '';
  switch ((module['link_type'] ?? '').toUpperCase()) {
    case 'LIST':
    case 'FILTER':
      return `/${table}_list.do?${new URLSearchParams({ sysparm_query: filter })}`;
    case 'NEW':
      return `/${table}.do?sys_id=-1`;
    case 'DIRECT':
      return directAddress(store, (module['query'] ?? '').replace(/^\/+/, ''));
    default:
      return null;
  }
}

/** Pages of applications bring no banner: they open inside the instance's frame, as in the Next Experience. */
function directAddress(store: RecordStore, target: string): string {
  const [endpoint = ''] = target.split('?');
  const isUiPage =
    !endpoint.includes('^') && store.count({ table: 'sys_ui_page', query: `endpoint=${endpoint}`, limit: 1 }) > 0;
  return isUiPage ? shellAddress(target) : `/${target}`;
}
