import { expect } from 'chai';
import { query } from '../../../portal/src/api/query.ts';
import { isFiltered, readSort, readTicketFilter } from '../../../portal/src/tickets/ticket-filter.ts';
import { ticketListQuerySchema } from '../../../src/http/schemas/ticket.ts';

const read = (text: string) => readTicketFilter(new URLSearchParams(text));

describe('the filter of the list of tickets', () => {
  it('takes several values of one name', () => {
    expect(read('priority=1&priority=4&state=change:3&state=incident:7&ticketType=change')).to.deep.include({
      priority: [1, 4],
      state: ['change:3', 'incident:7'],
      ticketType: ['change'],
    });
  });

  it('leaves out what the API would refuse', () => {
    expect(read('priority=9&ticketType=problem&category=x&overdue=maybe&sort=colour&state=')).to.deep.equal({
      sort: 'updated',
      descending: true,
    });
  });

  it('is sent so that the API reads the same', () => {
    const filter = read('priority=1&priority=4&state=change:3&overdue=true&search=a%26b&sort=due');
    const sent = new URLSearchParams(query({ ...filter }));
    const asExpress = Object.fromEntries(
      [...new Set(sent.keys())].map((name) => [
        name,
        sent.getAll(name).length > 1 ? sent.getAll(name) : sent.get(name),
      ]),
    );
    expect(ticketListQuerySchema.parse(asExpress)).to.deep.include({
      priority: [1, 4],
      state: [{ ticketType: 'change', state: '3' }],
      overdue: true,
      search: 'a&b',
      sort: 'due',
      descending: false,
    });
  });

  it('reads due dates from the urgent end and times from the newest', () => {
    expect(readSort(new URLSearchParams('sort=due'))).to.deep.equal({ key: 'due', descending: false });
    expect(readSort(new URLSearchParams(''))).to.deep.equal({ key: 'updated', descending: true });
    expect(readSort(new URLSearchParams('sort=due&order=descending')).descending).to.equal(true);
  });

  it('knows whether anything narrows the list', () => {
    expect(isFiltered(new URLSearchParams('sort=due&ticket=1'))).to.equal(false);
    expect(isFiltered(new URLSearchParams('state=3'))).to.equal(true);
  });
});
