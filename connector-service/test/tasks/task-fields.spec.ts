import { expect } from 'chai';
import { TASK_FIELDS, type Task } from 'shared-types';
import { API_FIELDS, apiFieldOf, toApi, toWire } from '../../src/tasks/task-fields.ts';

const TASK: Task = {
  ticket_type: 'change',
  requested_by: 'alex@contoso.com',
  name: 'Require MFA',
  description: 'Turn it on.',
  priority: 1,
  due_date: '2027-01-31',
  recommendation_source: 'microsoft',
  recommendation_category: 'identity',
};

describe('the field map of a task', () => {
  it('names each field of the contract once', () => {
    expect(Object.keys(API_FIELDS)).to.deep.equal([...TASK_FIELDS]);
    expect(new Set(Object.values(API_FIELDS)).size).to.equal(TASK_FIELDS.length);
  });

  it('leads there and back', () => {
    expect(toWire(toApi(TASK))).to.deep.equal(TASK);
  });

  it('carries nothing that is no field of a task', () => {
    expect(toWire({ ...toApi(TASK), improvementActionId: 'AdminMFAV2', tenantId: 'secret' })).to.deep.equal(TASK);
    expect(toApi({ ...TASK, correlation_id: 'x' } as Task)).to.not.have.property('correlation_id');
  });

  it('knows the name of a field alone', () => {
    expect(apiFieldOf('due_date')).to.equal('dueDate');
    expect(apiFieldOf('toString')).to.equal(null);
  });
});
