import { expect } from 'chai';
import {
  draftProblems,
  emptyTicket,
  exchangedTask,
  requestFor,
  type ShareDraft,
  withoutTicket,
} from '../../../portal/src/share/share-draft.ts';

const CONTEXT = { requestedBy: 'alex@contoso.com', today: '2027-03-01' };
const ready = { ...emptyTicket(), name: 'A', description: 'B', dueDate: '2027-03-01', recommendationCategory: 'data' };
const draftOf = (...names: string[]): ShareDraft => ({
  ticketType: 'change',
  tickets: names.map((name) => ({ ...ready, name, recommendationCategory: 'data' as const })),
  sent: null,
});

describe('the draft of a share', () => {
  it('from scratch is the recommendation of a person, who chooses all else', () => {
    const draft: ShareDraft = { ticketType: 'incident', tickets: [emptyTicket()], sent: null };
    expect(draftProblems(draft, emptyTicket(), CONTEXT)).to.deep.equal({
      name: 'required',
      description: 'required',
      dueDate: 'required',
      recommendationCategory: 'required',
    });
    expect(emptyTicket().recommendationSource).to.equal('user');
  });

  it('is judged by the rules of the contract, under the names of the page', () => {
    const draft = draftOf('A');
    const [ticket = emptyTicket()] = draft.tickets;
    expect(draftProblems(draft, ticket, CONTEXT)).to.deep.equal({});
    const bad = { ...ticket, name: 'x'.repeat(161), dueDate: '2027-02-28' };
    expect(draftProblems(draft, bad, CONTEXT)).to.deep.equal({ name: 'too_long', dueDate: 'past' });
  });

  it('shows exactly what would cross: not which improvement action it is about', () => {
    const draft = draftOf('A');
    const [ticket = emptyTicket()] = draft.tickets;
    const task = exchangedTask(draft, { ...ticket, improvementActionId: 'AdminMFAV2' }, 'alex@contoso.com');
    expect(task).to.include({ ticketType: 'change', requestedBy: 'alex@contoso.com', name: 'A' });
    expect(task).not.to.have.property('improvementActionId');
  });

  it('loses one ticket of many, never the last', () => {
    const names = (draft: ShareDraft) => draft.tickets.map(({ name }) => name);
    expect(names(withoutTicket(draftOf('A', 'B', 'C'), 1))).to.deep.equal(['A', 'C']);
    expect(names(withoutTicket(draftOf('A'), 0))).to.deep.equal(['A']);
  });

  it('keeps its key for the same body alone', () => {
    let keys = 0;
    const newKey = () => `key ${++keys}`;
    const draft = draftOf('A');
    const first = requestFor(draft, newKey);
    const sent = { ...draft, sent: { key: first.key, body: first.body } };
    expect(requestFor(sent, newKey).key).to.equal('key 1');
    expect(requestFor({ ...sent, ticketType: 'incident' }, newKey).key).to.equal('key 2');
  });
});
