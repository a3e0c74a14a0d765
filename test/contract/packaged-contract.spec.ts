import { createContext, runInContext } from 'node:vm';
import { expect } from 'chai';
import type * as SharedTypes from 'shared-types';
import { BUILT_APP_FOLDER, builtApp } from '../../scripts/build/built-app.ts';
import { accepted, rejected } from '../../shared-types/test/fixtures.ts';
import { readPackage } from './package-records.ts';

/** The very text that customers get, in an engine without Node's globals. */
describe('the contract as packaged for the instance', function () {
  this.timeout(120_000);
  let packaged: typeof SharedTypes;

  before(async () => {
    await builtApp();
    const { modules } = readPackage(BUILT_APP_FOLDER);
    const source = [...modules].find(([path]) => /\/shared-types\/[^/]+\/index\.js$/.test(path))?.[1] ?? '';
    const exports = {};
    runInContext(`(function (exports, module) {${source}\n})`, createContext({}))(exports, { exports });
    packaged = exports as typeof SharedTypes;
  });

  it('accepts what the connector accepts', () => {
    for (const { name, task } of accepted.tasks) {
      const outcome = packaged.validateTask(task, accepted.earliest_due_date);
      expect(outcome.ok && { ...outcome.value }, name).to.deep.equal(task);
    }
  });

  it('refuses what the connector refuses, for the same reasons', () => {
    for (const { name, body, issues } of rejected.bodies) {
      const outcome = packaged.validateTask(body, rejected.earliest_due_date);
      const found = outcome.ok ? [] : [...outcome.issues].map(({ field, code }) => ({ field, code }));
      expect(found, name).to.have.deep.members(issues);
    }
  });
});
