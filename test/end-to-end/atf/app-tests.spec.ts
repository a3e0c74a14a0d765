import { expect } from 'chai';
import type { LocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import type { PackageFiles } from '../../../local-clouds/servicenow/test/packages/package-zip.ts';
import { allowTests, askForRun, instanceWithTests, onlyTests, runSuite } from './test-suite-run.ts';

const TABLES = ['task', 'change', 'incident', 'connection', 'setup_step'].map((name) => `x_mioms_m365ticket_${name}`);

/** The tests that the package brings for its own rules, run by the instance. */
describe('the automated tests of the app', function () {
  this.timeout(240_000);

  describe('on the package as it is', () => {
    let instance: LocalInstance;

    before(async () => {
      instance = await instanceWithTests();
    });
    after(() => instance?.close());

    it('come with an installation that leaves no error in the log', () => {
      expect(instance.store.select({ table: 'syslog', query: 'level=2' })).to.deep.equal([]);
    });

    it('do not run while the instance forbids it', async () => {
      allowTests(instance, false);
      const answer = await askForRun(instance);
      expect(answer.status).to.equal(400);
      expect(JSON.stringify(await answer.json())).to.include('sn_atf.runner.enabled');
      allowTests(instance, true);
    });

    it('pass, every one, and leave nothing behind', async () => {
      const active = instance.store.count({ table: 'sys_atf_test', query: 'active=true' });
      const count = (table: string) => instance.store.count({ table, query: null });
      const users = count('sys_user');
      const { summary, tests } = await runSuite(instance);
      expect(tests.filter(({ status }) => status !== 'success')).to.deep.equal([]);
      expect(active).to.be.greaterThan(30);
      expect(summary).to.include({ test_suite_status: 'success', rolledup_test_success_count: active });
      expect([...TABLES, 'sys_auth_profile_basic'].map(count)).to.deep.equal([0, 0, 0, 0, 0, 0]);
      expect(count('sys_user')).to.equal(users);
    });
  });

  describe('on a package with a fault', () => {
    const cases: { fault: string; test: string; change: (files: PackageFiles) => void }[] = [
      {
        fault: 'without the unique index of correlation ids',
        test: 'Microsoft 365: one record per correlation id',
        change: (files) => {
          edit(files, /dictionary\/x_mioms_m365ticket_task\.xml$/, /unique="true"/g, 'unique="false"');
          edit(files, /sys_dictionary_x_mioms_m365ticket_task_correlation_id\.xml$/, /<unique>true/g, '<unique>false');
        },
      },
      {
        fault: 'without the roles of the access controls of tasks',
        test: 'Microsoft 365: what a viewer may do with the tables',
        change: (files) => {
          const acl = pathsOf(files, /sys_security_acl_\w+\.xml$/).find(
            (path) =>
              text(files, path).includes('<name>x_mioms_m365ticket_task</name>') &&
              /<operation[^>]*>read</.test(text(files, path)),
          );
          const sysId = /sys_security_acl_(\w+)\.xml$/.exec(acl ?? '')?.[1] ?? 'no such access control';
          for (const path of pathsOf(files, /sys_security_acl_role_\w+\.xml$/)) {
            if (text(files, path).includes(sysId)) files.delete(path);
          }
        },
      },
      {
        fault: 'without its rule after an update of a change',
        test: 'Microsoft 365: a changed ticket queues one ring',
        change: (files) => {
          for (const path of pathsOf(files, /sys_script_\w+\.xml$/)) {
            if (text(files, path).includes('Microsoft 365 change after update')) files.delete(path);
          }
        },
      },
      {
        fault: 'whose task resource opens to viewers',
        test: 'Microsoft 365: a viewer calls the status alone',
        change: (files) => {
          edit(
            files,
            /sys_ws_operation_\w+\.xml$/,
            /<requires_acl_authorization>true/g,
            '<requires_acl_authorization>false',
          );
        },
      },
    ];

    for (const { fault, test, change } of cases) {
      it(`catch one ${fault}`, async () => {
        const instance = await instanceWithTests(change);
        try {
          onlyTests(instance, [test]);
          const { summary, tests } = await runSuite(instance);
          expect(tests.map(({ name, status }) => [name, status])).to.deep.equal([[test, 'failure']]);
          expect(summary).to.include({ test_suite_status: 'failure', rolledup_test_failure_count: 1 });
        } finally {
          await instance.close();
        }
      });
    }
  });
});

function pathsOf(files: PackageFiles, pattern: RegExp): string[] {
  return [...files.keys()].filter((path) => pattern.test(path));
}

function text(files: PackageFiles, path: string): string {
  return String(files.get(path) ?? '');
}

function edit(files: PackageFiles, paths: RegExp, pattern: RegExp, replacement: string): void {
  for (const path of pathsOf(files, paths))
    files.set(path, Buffer.from(text(files, path).replaceAll(pattern, replacement)));
}
