import { expect } from 'chai';
import {
  type ActionFilter,
  awaitsSharing,
  filteredActions,
  scoreImpact,
  sortedActions,
} from '../../../portal/src/secure-score/action-filter.ts';
import type { ImprovementActionView } from '../../../src/http/schemas/improvement-action.ts';
import { actionView } from '../fixtures.ts';

const OPEN = [{ id: 't' }] as unknown as ImprovementActionView['openTickets'];
const UNPROVEN = { unproven: true } as unknown as ImprovementActionView['closure'];
const ACTIONS = [
  actionView({ id: 'mfa', title: 'Require MFA', category: 'identity' }),
  actionView({ id: 'shared', title: 'Block legacy', category: 'apps', openTickets: OPEN }),
  actionView({ id: 'done', title: 'Ålder', category: 'data', status: 'completed', score: 10 }),
  actionView({ id: 'unproven', title: 'Zip', category: 'devices', status: 'partial', closure: UNPROVEN }),
];

describe('the list of improvement actions', () => {
  const found = (filter: Partial<ActionFilter>) =>
    filteredActions(ACTIONS, { search: '', category: [], status: [], ticket: [], ...filter }).map(({ id }) => id);

  it('is narrowed by any of several values, and by all of its filters', () => {
    expect(found({})).to.have.length(4);
    expect(found({ category: ['identity', 'data'] })).to.deep.equal(['mfa', 'done']);
    expect(found({ category: ['identity', 'data'], status: ['completed', 'partial'] })).to.deep.equal(['done']);
    expect(found({ ticket: ['with', 'unproven'] })).to.deep.equal(['shared', 'unproven']);
    expect(found({ ticket: ['without'] })).to.deep.equal(['mfa', 'done', 'unproven']);
  });

  it('is searched by every word, in the title, the product and the id', () => {
    expect(found({ search: 'mfa entra' })).to.deep.equal(['mfa']);
    expect(found({ search: 'AZUREAD legacy' })).to.deep.equal(['shared']);
    expect(found({ search: 'mfa nothing' })).to.deep.equal([]);
  });

  it('is sorted as people of the language do, and by title where nothing else decides', () => {
    const ids = (key: string, descending = false, locale = 'sv') =>
      sortedActions(ACTIONS, { key, descending }, locale).map(({ id }) => id);
    expect(ids('title').at(-1)).to.equal('done');
    expect(ids('title', false, 'en')[0]).to.equal('done');
    expect(ids('gain', true)).to.deep.equal(['shared', 'mfa', 'unproven', 'done']);
  });

  it('counts no points below none', () => {
    expect(scoreImpact(actionView({ score: 12, maxScore: 10 }))).to.equal(0);
    expect(scoreImpact(actionView({ score: null, maxScore: 10 }))).to.equal(10);
  });

  it('leaves what is complete or shared out of select-all', () => {
    expect(ACTIONS.filter(awaitsSharing).map(({ id }) => id)).to.deep.equal(['mfa', 'unproven']);
  });
});
