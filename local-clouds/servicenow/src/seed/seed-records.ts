import { hashPassword } from '../store/password.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { stableSysId } from '../store/stable-sys-id.ts';
import { BASE_ACLS } from './base-acls.ts';
import { BASE_MENUS, type BaseModule } from './base-menus.ts';
import { BASE_PROPERTIES } from './base-properties.ts';
import { BASE_GROUPS, BASE_ROLES, BASE_USERS } from './base-roles.ts';
import { NORMAL_CHANGE_STATES, NORMAL_CHANGE_TRANSITIONS } from './change-model.ts';
import { SWEDISH_CHOICES, SWEDISH_LABELS } from './swedish-labels.ts';

/** sys_id of the global scope, which is its name. */
export const GLOBAL_SCOPE_ID = 'global';

/** A costly hash protects no password that equals the user name. */
const SEED_PASSWORD_COST = 1024;

/** Writes the records of a fresh base system; the tables must exist. `stamp` holds the audit columns. */
export function seedRecords(store: RecordStore, stamp: Values): void {
  const seeder = new Seeder(store, stamp);
  seeder.roles();
  seeder.users();
  seeder.groups();
  seeder.properties();
  seeder.dictionaryOverrides();
  seeder.accessControls();
  seeder.changeModel();
  seeder.menus();
  seeder.swedishLabels();
  seeder.platform();
}

function linkOf({ opens }: BaseModule): Values {
  if ('address' in opens) return { link_type: 'DIRECT', query: opens.address };
  if ('newRecordOf' in opens) return { link_type: 'NEW', name: opens.newRecordOf };
  return { link_type: 'LIST', name: opens.table, filter: opens.filter ?? '' };
}

class Seeder {
  readonly #store: RecordStore;
  readonly #stamp: Values;

  constructor(store: RecordStore, stamp: Values) {
    this.#store = store;
    this.#stamp = stamp;
  }

  roles(): void {
    for (const { name, description, elevated } of BASE_ROLES) {
      this.#metadata('sys_user_role', name, {
        name,
        suffix: name,
        description,
        elevated_privilege: String(elevated === true),
        grantable: 'true',
        can_delegate: 'true',
      });
    }
    for (const { name, contains } of BASE_ROLES) {
      for (const contained of contains) {
        this.#metadata('sys_user_role_contains', `${name}>${contained}`, {
          role: stableSysId(`sys_user_role:${name}`),
          contains: stableSysId(`sys_user_role:${contained}`),
        });
      }
    }
  }

  users(): void {
    for (const { userName, first, last, roles } of BASE_USERS) {
      this.#plain('sys_user', userName, {
        user_name: userName,
        user_password: hashPassword(userName, SEED_PASSWORD_COST),
        first_name: first,
        last_name: last,
        name: `${first} ${last}`,
        email: `${userName}@example.com`,
        active: 'true',
        locked_out: 'false',
        web_service_access_only: 'false',
        internal_integration_user: 'false',
        password_needs_reset: 'false',
        identity_type: 'human',
      });
      for (const role of roles) {
        this.#plain('sys_user_has_role', `${userName}>${role}`, {
          user: stableSysId(`sys_user:${userName}`),
          role: stableSysId(`sys_user_role:${role}`),
          inherited: 'false',
          state: 'active',
        });
      }
    }
  }

  groups(): void {
    for (const { name, description, members } of BASE_GROUPS) {
      this.#plain('sys_user_group', name, { name, description, active: 'true' });
      for (const member of members) {
        this.#plain('sys_user_grmember', `${name}>${member}`, {
          group: stableSysId(`sys_user_group:${name}`),
          user: stableSysId(`sys_user:${member}`),
        });
      }
    }
  }

  properties(): void {
    for (const [name, value, description] of BASE_PROPERTIES) {
      const type = /^(true|false)$/.test(value) ? 'boolean' : 'string';
      this.#metadata('sys_properties', name, { name, value, description, type });
    }
  }

  /** A change request starts in New, not in the state in which a task starts. */
  dictionaryOverrides(): void {
    this.#metadata('sys_dictionary_override', 'change_request.state', {
      name: 'change_request',
      base_table: 'task',
      element: 'state',
      default_value: '-5',
      default_value_override: 'true',
    });
  }

  accessControls(): void {
    for (const { table, operations } of BASE_ACLS) {
      for (const [operation, roles] of Object.entries(operations)) {
        const key = `${table}:${operation}`;
        this.#metadata('sys_security_acl', key, {
          name: table,
          type: 'record',
          operation,
          decision_type: 'allow',
          active: 'true',
          admin_overrides: 'true',
          advanced: 'false',
        });
        for (const role of roles) {
          this.#metadata('sys_security_acl_role', `${key}>${role}`, {
            sys_security_acl: stableSysId(`sys_security_acl:${key}`),
            sys_user_role: stableSysId(`sys_user_role:${role}`),
          });
        }
      }
    }
  }

  changeModel(): void {
    const model = stableSysId('chg_model:Normal');
    this.#metadata('chg_model', 'Normal', {
      name: 'Normal',
      description: 'Changes that are assessed and authorized',
      table_name: 'change_request',
      state_field: 'state',
      active: 'true',
      available_in_ui: 'true',
      default_change_model: 'true',
    });
    for (const [order, [value, label]] of NORMAL_CHANGE_STATES.entries()) {
      this.#metadata('sttrm_state', `Normal:${value}`, {
        sttrm_model: model,
        state_value: value,
        state_label: label,
        initial_state: String(order === 0),
        active: 'true',
        order: String(order),
      });
    }
    const labels = new Map(NORMAL_CHANGE_STATES);
    for (const { from, to, mandatory, condition, conditionName } of NORMAL_CHANGE_TRANSITIONS) {
      const key = `Normal:${from}>${to}`;
      this.#metadata('sttrm_state_transition', key, {
        name: `${labels.get(from)} to ${labels.get(to)}`,
        sttrm_state: stableSysId(`sttrm_state:Normal:${from}`),
        to_state: stableSysId(`sttrm_state:Normal:${to}`),
        automatic_transition: 'false',
        active: 'true',
      });
      if (mandatory === undefined && condition === undefined) continue;
      this.#metadata('sttrm_transition_condition', key, {
        sttrm_state_transition: stableSysId(`sttrm_state_transition:${key}`),
        name: conditionName ?? 'Condition',
        mandatory_fields: mandatory?.join(',') ?? null,
        condition: condition ?? null,
        active: 'true',
        order: '100',
      });
    }
  }

  menus(): void {
    for (const [place, { title, swedish, roles, modules }] of BASE_MENUS.entries()) {
      const order = String((place + 1) * 100);
      this.#metadata('sys_app_application', title, {
        title,
        name: title,
        roles: roles.join(','),
        active: 'true',
        order,
      });
      this.#inSwedish('sys_app_application', title, swedish);
      for (const [index, module] of modules.entries()) {
        const key = `${title}>${module.title}`;
        this.#metadata('sys_app_module', key, {
          title: module.title,
          application: stableSysId(`sys_app_application:${title}`),
          active: 'true',
          order: String((index + 1) * 100),
          roles: roles.join(','),
          ...linkOf(module),
        });
        this.#inSwedish('sys_app_module', key, module.swedish);
      }
    }
  }

  /** Labels of tables, columns and choices in Swedish, as the language's own plugin brings them. */
  swedishLabels(): void {
    for (const [table, label, columns] of SWEDISH_LABELS) {
      this.#metadata('sys_documentation', `${table}:sv`, { name: table, language: 'sv', label });
      for (const [element, words] of Object.entries(columns)) {
        const values = { name: table, element, language: 'sv', label: words };
        this.#metadata('sys_documentation', `${table}.${element}:sv`, values);
      }
    }
    for (const { table, element, choices } of SWEDISH_CHOICES) {
      for (const [sequence, [value, label]] of choices.entries()) {
        const values = {
          name: table,
          element,
          value,
          label,
          language: 'sv',
          inactive: 'false',
          sequence: String(sequence),
        };
        this.#metadata('sys_choice', `${table}.${element}.${value}:sv`, values);
      }
    }
  }

  #inSwedish(table: string, key: string, words: string | null): void {
    if (words === null) return;
    this.#metadata('sys_translated_text', `${table}:${key}:sv`, {
      tablename: table,
      fieldname: 'title',
      documentkey: stableSysId(`${table}:${key}`),
      language: 'sv',
      value: words,
    });
  }

  platform(): void {
    this.#plain('sys_cluster_state', 'node', {
      system_id: 'localinstance',
      node_id: stableSysId('node'),
      status: 'online',
      build_name: 'Zurich',
      build_date: '07-01-2025_1200',
      build_tag: 'glide-zurich-07-01-2025__patch4',
    });
    for (const [id, name] of [
      ['com.snc.platform.security.oauth', 'OAuth 2.0'],
      ['com.glide.rest', 'REST API Provider'],
      ['com.snc.incident', 'Incident'],
      ['com.snc.change_request', 'Change Management'],
    ] as const) {
      this.#plain('sys_plugins', id, { plugin_id: id, source: id, name, active: 'true', version: '1.0.0' });
      this.#plain('v_plugin', id, { id, name, active: 'active', version: '1.0.0' });
    }
    this.#plain('sys_auth_scope', 'useraccount', { name: 'useraccount', description: 'Everything the user may do' });
  }

  #metadata(table: string, key: string, values: Values): void {
    this.#plain(table, key, {
      sys_scope: GLOBAL_SCOPE_ID,
      sys_package: GLOBAL_SCOPE_ID,
      sys_name: values['name'] ?? key,
      sys_update_name: `${table}_${stableSysId(`${table}:${key}`)}`,
      ...values,
    });
  }

  #plain(table: string, key: string, values: Values): void {
    this.#store.insert(table, { ...this.#stamp, sys_id: stableSysId(`${table}:${key}`), ...values });
  }
}
