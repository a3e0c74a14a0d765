import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import {
  CORRELATION_ID_LENGTH,
  DESCRIPTION_MAX_LENGTH,
  NAME_MAX_LENGTH,
  PRIORITIES,
  RECOMMENDATION_CATEGORIES,
  RECOMMENDATION_SOURCES,
  REQUESTED_BY_MAX_LENGTH,
  TASK_FIELDS,
  TICKET_TABLES,
  TICKET_TYPES,
  URL_MAX_LENGTH,
} from 'shared-types';
import { BUILT_APP_FOLDER, builtApp } from '../../scripts/build/built-app.ts';
import { type AppPackage, type PackageRecord, readPackage } from './package-records.ts';

const SCOPE = 'x_mioms_m365ticket';
const OWN_TABLES = ['task', 'change', 'incident', 'connection', 'setup_step'].map((name) => `${SCOPE}_${name}`);
const CLOSED_TABLES = ['task', 'connection', 'setup_step'].map((name) => `${SCOPE}_${name}`);
const OPERATIONS = ['create', 'read', 'write', 'delete'];
const STOCK_REST_ACL = 'cf9d01d3e73003009d6247e603f6a990';

/** A condition that holds for no record. */
const NEVER = /^sys_created_onISEMPTY\^sys_created_onISNOTEMPTY(\^EQ)?$/;

/** Text of the page's JavaScript. */
const CLIENT_BUNDLES = 'sys_ux_lib_asset';

/** Who may call a resource, by the name of its ACL. */
const EXPECTED_ROLES: [RegExp, string[]][] = [
  [/setup/, [`${SCOPE}.admin`, 'admin']],
  [/status|texts/, [`${SCOPE}.viewer`]],
  [/task|states|connection/, [`${SCOPE}.integration`]],
];

/** Rules of the store's review, by their number in the certification list, on the package that customers get. */
describe('the built package', function () {
  this.timeout(120_000);
  let app: AppPackage;

  before(async () => {
    await builtApp();
    app = readPackage(BUILT_APP_FOLDER);
  });

  function rolesOf(acl: PackageRecord): string[] {
    return app
      .of('sys_security_acl_role')
      .filter(({ fields }) => fields['sys_security_acl'] === acl.fields['sys_id'])
      .map(({ names }) => names['sys_user_role'] ?? '');
  }

  function aclsOf(name: string, operation: string): PackageRecord[] {
    return app
      .of('sys_security_acl')
      .filter(({ fields }) => fields['name'] === name && fields['operation'] === operation);
  }

  /** Everything that runs on the server. The bill of materials is a module too, but no script. */
  function scripts(): [string, string][] {
    const fields = ['script', 'operation_script', 'condition_script', 'content'];
    const running = app.records.filter(
      ({ table, fields: { path } }) => table !== CLIENT_BUNDLES && !path?.endsWith('.json'),
    );
    return running.flatMap(({ file, fields: values }) =>
      fields
        .filter((field) => values[field])
        .map((field): [string, string] => [`${file} ${field}`, values[field] ?? '']),
    );
  }

  /** What we wrote, without the packaged contract. */
  function ownModules(): [string, string][] {
    return [...app.modules].filter(([path]) => path.startsWith(`${SCOPE}/now-app/`) && path.endsWith('.ts'));
  }

  function expectNone(entries: [string, string][], pattern: RegExp): void {
    expect(entries.filter(([, text]) => pattern.test(text)).map(([name]) => name)).to.deep.equal([]);
  }

  describe('blockers', () => {
    it('C-01 gives every own table its four ACLs, each with a role that is neither public nor nobody', () => {
      expect(app.of('sys_db_object').map(({ fields }) => fields['name'])).to.have.members(OWN_TABLES);
      for (const table of OWN_TABLES) {
        const acls = app.of('sys_security_acl').filter(({ fields }) => fields['name'] === table);
        expect(
          acls.map(({ fields }) => fields['operation']),
          table,
        ).to.have.members(OPERATIONS);
        for (const acl of acls) {
          const roles = rolesOf(acl);
          expect(roles, `${table} ${acl.fields['operation']}`).to.not.be.empty;
          expect(roles).to.not.include.members(['public']);
          expect(roles).to.not.include.members(['nobody']);
        }
      }
    });

    it('lets the app alone write what it exchanged: every own column, whoever asks', () => {
      for (const [table, { columns }] of app.tables) {
        const own = columns.map(({ name }) => name ?? '').filter((name) => !name.startsWith('sys_'));
        expect(own, table).to.not.be.empty;
        const closed = CLOSED_TABLES.includes(table) ? [table] : own.map((column) => `${table}.${column}`);
        for (const name of closed) {
          for (const operation of ['create', 'write']) {
            const acls = aclsOf(name, operation);
            expect(acls, `${name} ${operation}`).to.have.length(1);
            expect(acls[0]?.fields['condition'], name).to.match(NEVER);
            expect(acls[0]?.fields['admin_overrides'], name).to.equal('false');
          }
        }
        expect(aclsOf(table, 'delete').flatMap(rolesOf), table).to.deep.equal(['admin']);
      }
    });

    it('C-02 has no ACL without roles and none with a script', () => {
      for (const acl of app.of('sys_security_acl')) {
        expect(rolesOf(acl), acl.fields['name']).to.not.be.empty;
        expect(acl.fields['script']).to.equal('');
      }
    });

    it('C-03 has no client-callable script include', () => {
      expect(app.of('sys_script_include')).to.deep.equal([]);
    });

    it('C-04 guards every REST resource with an ACL of its own', () => {
      const own = app.of('sys_security_acl').filter(({ fields }) => fields['type'] === 'REST_Endpoint');
      const used = new Set<string>();
      for (const { fields } of app.of('sys_ws_operation')) {
        const name = fields['name'] ?? '';
        expect(fields['requires_authentication'], name).to.equal('true');
        expect(fields['requires_acl_authorization'], name).to.equal('true');
        expect(fields['enforce_acl'], name).to.not.equal(STOCK_REST_ACL);
        const acl = own.find((candidate) => candidate.fields['sys_id'] === fields['enforce_acl']);
        expect(acl, name).to.not.equal(undefined);
        used.add(fields['enforce_acl'] ?? '');
      }
      expect(used.size).to.equal(app.of('sys_ws_operation').length);
      expect(app.of('sys_ws_definition').map(({ fields }) => fields['enforce_acl'])).to.not.include(STOCK_REST_ACL);
    });

    it('C-04 opens each resource to the role that needs it, and to no other', () => {
      for (const acl of app.of('sys_security_acl').filter(({ fields }) => fields['type'] === 'REST_Endpoint')) {
        const expected = EXPECTED_ROLES.find(([resource]) => resource.test(acl.fields['name'] ?? ''))?.[1] ?? [];
        expect(rolesOf(acl), acl.fields['name']).to.have.members(expected);
      }
    });

    it('C-05 has no script column', () => {
      const types = [...app.tables.values()].flatMap(({ columns }) => columns.map((column) => column['type']));
      expect(types.filter((type) => type?.startsWith('script'))).to.deep.equal([]);
    });

    it('C-06 and C-07 write nothing from before rules and never update the current record', () => {
      for (const { fields } of app.of('sys_script')) expect(fields['when'], fields['name']).to.equal('after');
      expectNone(scripts(), /\bcurrent\.(update|insert)\s*\(/);
    });

    it('C-08 puts no ACL, column or rule on a table of another scope', () => {
      const aclTables = app
        .of('sys_security_acl')
        .filter(({ fields }) => fields['type'] === 'record')
        .map(({ fields }) => fields['name']?.split('.')[0]);
      const columnTables = app.of('sys_dictionary').map(({ fields }) => fields['name']);
      const ruleTables = app.of('sys_script').map(({ fields }) => fields['collection']);
      for (const table of [...aclTables, ...columnTables, ...ruleTables]) expect(OWN_TABLES).to.include(table);
    });

    it('C-09 holds no secret, and keeps its one secret in an encrypted column', () => {
      const secret = /(password|passwd|secret|token|api_?key)\s*[:=]\s*['"`][^'"`\s]{6,}['"`]/i;
      expectNone([...app.texts], secret);
      const column = app.tables.get(`${SCOPE}_connection`)?.columns.find(({ name }) => name === 'doorbell_secret');
      expect(column?.['type']).to.equal('password2');
    });

    it('C-10 has no hard-coded sys_id in a script', () => {
      expectNone(scripts(), /\b[0-9a-f]{32}\b/);
    });

    it('C-11 has no address of an instance or another server in a script', () => {
      expectNone(scripts(), /https?:\/\/[a-z0-9-]+\.[a-z]/i);
    });
  });

  describe('security', () => {
    it('C-15 shows its menu and every module to named roles only', () => {
      const shown = [...app.of('sys_app_application'), ...app.of('sys_app_module')];
      expect(shown).to.have.length.greaterThan(1);
      for (const { fields } of shown) expect(fields['roles'], fields['title']).to.match(/^x_mioms_m365ticket\.\w+/);
    });

    it('C-16 evaluates no text', () => {
      expectNone(scripts(), /\beval\s*\(|new Function\b|GlideScopedEvaluator|GlideEvaluator/);
    });

    it('C-17 builds no encoded query', () => {
      expectNone(scripts(), /addEncodedQuery|sysparm_query=\$\{/);
    });

    it('C-18 writes users, grants and registries with the rights of the signed-in person', () => {
      const text = (file: string) => app.modules.get(`${SCOPE}/now-app/1.0.0/src/server/platform/${file}`) ?? '';
      for (const file of ['oauth-entities.ts', 'integration-users.ts']) {
        const writers = text(file)
          .split(/^export function |^function /m)
          .filter((part) => /\.(insert|update)\(\)/.test(part));
        expect(writers).to.not.be.empty;
        for (const writer of writers) expect(writer).to.match(/new GlideRecordSecure\(/);
      }
    });

    it('C-20 declares every table of another scope that a module names, and no more', () => {
      const declared = app.of('sys_scope_privilege').map(({ fields }) => fields);
      for (const privilege of declared) {
        expect(privilege['status']).to.equal('allowed');
        expect(privilege['target_type']).to.equal('sys_db_object');
      }
      const named = ownModules().flatMap(([, text]) =>
        [...text.matchAll(/'((?:sys|oauth|sso|ip)_[a-z_]+)'/g)].map(([, name]) => name),
      );
      const tables = [...new Set(named)].filter((name) => !NOT_TABLES.includes(name ?? ''));
      expect(tables).to.have.members([...new Set(declared.map((privilege) => privilege['target_name']))]);
    });

    it('C-21 closes its own tables to other scopes, except the tickets, and the inner ones to web services', () => {
      for (const { fields } of app.of('sys_db_object')) {
        const closed = CLOSED_TABLES.includes(fields['name'] ?? '');
        expect(fields['access'], fields['name']).to.equal(closed ? 'package_private' : 'public');
        expect(fields['read_access'], fields['name']).to.equal(String(!closed));
        expect(fields['update_access'], fields['name']).to.equal(String(!closed));
        expect(fields['create_access'], fields['name']).to.equal('false');
        expect(fields['delete_access'], fields['name']).to.equal('false');
        expect(fields['ws_access'], fields['name']).to.equal(
          String(!/connection|setup_step/.test(fields['name'] ?? '')),
        );
      }
    });

    it('C-26 guards every property by read and write roles', () => {
      expect(app.of('sys_properties')).to.not.be.empty;
      for (const { fields } of app.of('sys_properties')) {
        expect(fields['name']).to.match(/^x_mioms_m365ticket\./);
        expect(fields['read_roles'], fields['name']).to.not.equal('');
        expect(fields['write_roles'], fields['name']).to.not.equal('');
      }
    });

    it('C-27 decides on the internal role for every route', () => {
      for (const { fields } of app.of('sys_ws_operation')) {
        expect(fields['requires_snc_internal_role'], fields['name']).to.equal('false');
      }
    });
  });

  describe('the page', () => {
    const bundles = () =>
      app.of(CLIENT_BUNDLES).map(({ file, fields }): [string, string] => [file, fields['content'] ?? '']);

    it('C-12 is guarded by a read ACL under its own name', () => {
      const acls = app.of('sys_security_acl').filter(({ fields }) => fields['type'] === 'ui_page');
      for (const { fields } of app.of('sys_ui_page')) {
        const name = fields['endpoint']?.replace(/\.do$/, '');
        const acl = acls.find((candidate) => candidate.fields['name'] === name);
        expect(acl?.fields['operation'], name).to.equal('read');
        if (acl !== undefined) expect(rolesOf(acl), name).to.not.be.empty;
      }
    });

    it('C-13 puts nothing but values of the platform into its HTML', () => {
      for (const { fields } of app.of('sys_ui_page')) {
        const expressions = [...(fields['html'] ?? '').matchAll(/\$\[([^\]]*)\]/g)].map(([, text]) => text ?? '');
        for (const text of expressions)
          expect(text).to.match(/^(AMP$|(UxFrameworkScriptables|gs|sn_ui\.PolarisUI)\.\w+\()/);
        expect(fields['html']).to.not.match(/\$\{|<j:|<g:(?!requires)/);
      }
    });

    it('C-58 brings its logo, a picture attached to the application', () => {
      const [application] = app.of('sys_app');
      const [logo] = app.of('sys_attachment');
      expect(application?.fields['logo']).to.equal(logo?.fields['sys_id']);
      expect(logo?.fields['table_sys_id']).to.equal(application?.fields['sys_id']);
      const pieces = app.of('sys_attachment_doc').map(({ fields }) => fields);
      pieces.sort((a, b) => Number(a['position']) - Number(b['position']));
      const compressed = Buffer.concat(pieces.map(({ data }) => Buffer.from(data ?? '', 'base64')));
      expect(gunzipSync(compressed).subarray(1, 4).toString()).to.equal('PNG');
    });

    it('ships the script of the page, and neither its source map nor a copy of its sources', () => {
      expect(app.of(CLIENT_BUNDLES).map(({ fields }) => fields['name'])).to.deep.equal([`${SCOPE}/main`]);
      for (const { fields } of app.of(CLIENT_BUNDLES)) expect(fields['content']).to.not.include('sourceMappingURL');
      expect(app.of('sn_glider_source_artifact')).to.deep.equal([]);
    });

    it('C-14, C-39, C-45 and C-51 brings no UI action, client script, script include or transform map', () => {
      const tables = ['sys_ui_action', 'sys_script_client', 'sys_ui_policy', 'sys_script_include', 'sys_transform_map'];
      for (const table of tables) expect(app.of(table), table).to.deep.equal([]);
    });

    it('C-22 opens nothing to pages of another origin', () => {
      expect(app.of('sys_cors_rule')).to.deep.equal([]);
    });

    it('C-23 gives no window it opens a hold on this one', () => {
      const openers = bundles().flatMap(([, text]) => [...text.matchAll(/target:\s*["'`]_blank["'`][^}]*/g)]);
      for (const [text] of openers) expect(text).to.match(/rel:\s*["'`][^"'`]*noopener/);
    });

    it('C-11 and C-24 loads nothing from another server', () => {
      expectNone(
        bundles(),
        /https?:\/\/(?!www\.w3\.org|reactjs\.org|react\.dev|localhost|127\.0\.0\.1)[a-z0-9-]+\.[a-z]/i,
      );
    });

    it('C-36 writes nothing to the console for debugging', () => {
      expectNone(bundles(), /console\.(log|debug|info)\(/);
    });
  });

  describe('code quality', () => {
    it('C-28 tests every get()', () => {
      expectNone(ownModules(), /^\s*\w+\.get\([^)]*\);/m);
    });

    it('C-30 counts no rows by reading them', () => {
      expectNone(scripts(), /getRowCount/);
    });

    it('C-31 walks to no sys_id', () => {
      expectNone(ownModules(), /\.\w+\.sys_id\b/);
    });

    it('C-29 initializes every record before it inserts it', () => {
      for (const [path, text] of ownModules()) {
        for (const part of text.split(/^(?:export )?function /m)) {
          if (/\.insert\(\)/.test(part)) expect(part, path).to.match(/\.(initialize|newRecord)\(\)/);
        }
      }
    });

    it('C-32 follows no reference without looking whether it leads anywhere', () => {
      expectNone(scripts(), /getRefRecord/);
    });

    it('C-37 shows no literal text to people from the server', () => {
      expectNone(ownModules(), /(addInfoMessage|addErrorMessage|setError|\balert|\bconfirm)\s*\(\s*['"`]/);
    });

    it('C-19, C-66 and C-67 reads records in no access control, display rule or calculated column', () => {
      expect(app.of('sys_security_acl').filter(({ fields }) => fields['script'] !== '')).to.deep.equal([]);
      expect(app.of('sys_script').filter(({ fields }) => fields['when'] === 'display')).to.deep.equal([]);
      expect(app.of('sys_dictionary').filter(({ fields }) => fields['virtual'] === 'true')).to.deep.equal([]);
    });

    it('C-33 writes no records in REST operations', () => {
      for (const { fields } of app.of('sys_ws_operation'))
        expect(fields['operation_script']).to.not.match(/GlideRecord/);
    });

    it('C-34 describes every API and resource', () => {
      const described = [...app.of('sys_ws_definition'), ...app.of('sys_ws_operation')];
      expect(described).to.not.be.empty;
      for (const { fields } of described) expect(fields['short_description'], fields['name']).to.match(/\w{3,}.*\w/);
    });

    it('C-35 and C-36 logs by gs.error, gs.warn and gs.info alone', () => {
      expectNone(scripts(), /\bgs\.(log|print|logError|logWarning)\b|\bconsole\./);
    });

    it('C-38 keeps business rules to a module call', () => {
      for (const { fields } of app.of('sys_script')) expect(fields['script']).to.match(/^\/\/ @fluent-module /);
    });

    it('C-40 sends nothing from business rules', () => {
      const rules = app.modules.get(`${SCOPE}/now-app/1.0.0/src/server/rules/ticket-changed.ts`) ?? '';
      expect(rules).to.not.equal('');
      expect(rules).to.not.match(/doorbell\.ts|RESTMessage/);
    });

    it('C-42 describes events, rules and script actions', () => {
      for (const table of ['sysevent_register', 'sys_script', 'sysevent_script_action']) {
        expect(app.of(table), table).to.not.be.empty;
        for (const { fields, file } of app.of(table))
          expect(fields['description'], file).to.have.length.greaterThan(10);
      }
    });

    it('C-43 has no debugger and flushes no cache', () => {
      expectNone(scripts(), /\bdebugger\b|GlideCacheManager|cacheFlush/);
    });

    it('C-44 puts no rule on a global table', () => {
      expect(app.of('sys_script').map(({ fields }) => fields['collection'])).to.not.include('global');
    });

    it('C-63 sets no property at run time', () => {
      expectNone(scripts(), /setProperty\s*\(/);
    });

    it('C-64 versions the API and every route', () => {
      const versions = new Map(app.of('sys_ws_version').map(({ fields }) => [fields['sys_id'], fields]));
      for (const { fields } of app.of('sys_ws_definition')) expect(fields['is_versioned']).to.equal('true');
      for (const { fields } of app.of('sys_ws_operation')) {
        expect(versions.has(fields['web_service_version']), fields['name']).to.equal(true);
        expect(fields['operation_uri'], fields['name']).to.match(/^\/api\/x_mioms_m365ticket\/v1\//);
      }
    });
  });

  describe('packaging', () => {
    it('C-46 begins every name with the scope', () => {
      const names = [
        ...app.of('sys_db_object').map(({ fields }) => fields['name']),
        ...app.of('sys_user_role').map(({ fields }) => fields['name']),
        ...app.of('sys_properties').map(({ fields }) => fields['name']),
        ...app.of('sysevent_register').map(({ fields }) => fields['event_name']),
        ...app.of('sys_security_acl').map(({ fields }) => fields['name']),
        ...app.modules.keys(),
      ];
      for (const name of names) expect(name).to.match(/^x_mioms_m365ticket[._/]/);
    });

    it('keeps event names within the 40 characters after which they are cut', () => {
      for (const { fields } of app.of('sysevent_register')) expect(fields['event_name']?.length).to.be.at.most(40);
    });

    it('C-47 lets no scheduled job run as somebody', () => {
      for (const { fields } of app.of('sysauto_script')) expect(fields['run_as'] ?? '').to.equal('');
    });

    it('C-50 has no menu for mobile devices', () => {
      expect([...app.of('sys_ui_application'), ...app.of('sys_ui_module')]).to.deep.equal([]);
    });

    it('C-59 and C-60 lead from the menu to the privacy policy and to support', () => {
      const pages = app.of('sys_ui_page').map(({ fields }) => fields['endpoint']);
      for (const title of ['App Privacy Policy', 'Contact Support']) {
        const module = app.of('sys_app_module').find(({ fields }) => fields['title'] === title);
        expect(pages, title).to.include(module?.fields['query']);
      }
    });

    it('C-68 lays out no form and no list of another table', () => {
      for (const table of ['sys_ui_list', 'sys_ui_section', 'sys_ui_form', 'sys_ui_related_list']) {
        const laidOut = layoutsOf(table);
        expect(laidOut, table).to.not.be.empty;
        for (const name of laidOut) expect(OWN_TABLES).to.include(name);
      }
    });

    it('C-55 brings tests in one suite, each described', () => {
      const tests = app.of('sys_atf_test');
      const inSuite = app.of('sys_atf_test_suite_test').map(({ fields }) => fields['test']);
      expect(tests).to.have.length.greaterThan(30);
      expect(inSuite).to.have.members(tests.map(({ fields }) => fields['sys_id']));
      for (const { fields } of tests) expect(fields['description'], fields['name']).to.have.length.greaterThan(60);
    });

    /** Tables of layouts, whose records stand inside a file of their own format. */
    function layoutsOf(table: string): string[] {
      const record = new RegExp(`<${table} action="INSERT_OR_UPDATE">[\\s\\S]*?<name>([^<]*)</name>`, 'g');
      return [...app.texts.values()].flatMap((text) => [...text.matchAll(record)].map(([, name]) => name ?? ''));
    }

    it('C-48 ships no test module, no inactive record and no record for demonstration', () => {
      expect(app.files.filter((file) => /(spec|test)\.|unload\.demo/.test(file))).to.deep.equal([]);
      expect([...app.modules.keys()].filter((path) => /\.(spec|test)\.|\/test\//.test(path))).to.deep.equal([]);
      const inactive = app.records.filter(({ fields }) => fields['active'] === 'false').map(({ file }) => file);
      expect(inactive).to.deep.equal([]);
    });

    it('renders every value as text', () => {
      const declared = [...app.texts].filter(([file]) => !file.includes(CLIENT_BUNDLES));
      expectNone(declared, /\[object Object\]|>undefined</);
    });

    it('brings the contract along, and every module that a module imports', () => {
      expect([...app.modules.keys()].some((path) => path.startsWith(`${SCOPE}/shared-types/`))).to.equal(true);
      for (const [path, text] of ownModules()) {
        for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) {
          const resolved = new URL(target ?? '', `file:///${path}`).pathname.slice(1);
          expect(app.modules.has(resolved), `${path} imports ${resolved}`).to.equal(true);
        }
        for (const [, target] of text.matchAll(/from '([^.'][^']*)'/g)) {
          expect(target, path).to.match(/^(@servicenow\/glide(\/sn_ws)?|shared-types)$/);
        }
      }
    });

    it('declares itself enforcing, so that development meets the refusals of production', () => {
      expect(app.of('sys_app')[0]?.fields['runtime_access_tracking']).to.equal('enforcing');
    });
  });

  describe('the dictionary', () => {
    const column = (table: string, name: string) =>
      app.tables.get(`${SCOPE}_${table}`)?.columns.find((candidate) => candidate['name'] === name);
    const lengthOf = (table: string, name: string) => Number(column(table, name)?.['max_length']);

    it('is as wide as the contract allows its texts to be', () => {
      expect(lengthOf('task', 'correlation_id')).to.equal(CORRELATION_ID_LENGTH);
      expect(lengthOf('task', 'requested_by')).to.equal(REQUESTED_BY_MAX_LENGTH);
      expect(lengthOf('task', 'name')).to.equal(NAME_MAX_LENGTH);
      expect(lengthOf('task', 'description')).to.equal(DESCRIPTION_MAX_LENGTH);
      expect(lengthOf('connection', 'connector_url')).to.equal(URL_MAX_LENGTH);
      expect(lengthOf('connection', 'doorbell_url')).to.equal(URL_MAX_LENGTH);
      for (const table of ['change', 'incident']) {
        expect(lengthOf(table, 'requested_by_upn')).to.equal(REQUESTED_BY_MAX_LENGTH);
      }
    });

    it('lists the choices of the contract', () => {
      const choices = (name: string) => column('task', name)?.['choices']?.split(',');
      expect(choices('ticket_type')).to.have.members([...TICKET_TYPES]);
      expect(choices('priority')).to.have.members(PRIORITIES.map(String));
      expect(choices('recommendation_source')).to.have.members([...RECOMMENDATION_SOURCES]);
      expect(choices('recommendation_category')).to.have.members([...RECOMMENDATION_CATEGORIES]);
    });

    it('holds one record per correlation id by a unique index', () => {
      const { columns, indexes } = app.tables.get(`${SCOPE}_task`) ?? { columns: [], indexes: [] };
      expect(indexes).to.deep.include({ unique: true, columns: ['correlation_id'] });
      expect(columns.find(({ name }) => name === 'correlation_id')?.['unique']).to.equal('true');
    });

    it('reads the change feed by an index', () => {
      const { indexes } = app.tables.get(`${SCOPE}_task`) ?? { indexes: [] };
      expect(indexes).to.deep.include({ unique: false, columns: ['changed_ms', 'sys_id'] });
    });

    it('R6: stores of the other side the promised fields and the technical envelope, and no other', () => {
      const names = app.tables.get(`${SCOPE}_task`)?.columns.map(({ name }) => name ?? '') ?? [];
      const ofTheTicket = names.filter(
        (name) => name === 'ticket' || name.startsWith('ticket_') || name === 'changed_ms',
      );
      const rest = names.filter((name) => !ofTheTicket.includes(name) || name === 'ticket_type');
      expect(rest).to.have.members(['correlation_id', ...TASK_FIELDS, 'received_at', 'received_from']);
    });

    it('R16: labels the change table as the original feature did, and extends the tables tickets live in', () => {
      const tableOf = (name: string) => app.tables.get(name)?.attributes;
      expect(tableOf(TICKET_TABLES.change)?.['label']).to.equal(
        'Microsoft 365 Security and Configuration Change Request',
      );
      expect(tableOf(TICKET_TABLES.change)?.['extends']).to.equal('change_request');
      expect(tableOf(TICKET_TABLES.incident)?.['extends']).to.equal('incident');
    });
  });
});

/** Names of fields and properties that look like tables. */
const NOT_TABLES = [
  'sso_source',
  'sys_id',
  'sys_mod_count',
  'sys_created_on',
  'sys_updated_on',
  'sys_updated_by',
  'oauth_entity_exists',
  'oauth_entity_active',
  'oauth_entity_redirect_url',
  'oauth_entity_unchanged',
  'oauth_active',
];
