import { expect } from 'chai';
import { SHARE_MAX_TASKS } from 'shared-types';
import {
  readShareSubject,
  type ShareSubject,
  withoutShareSubject,
  withShareSubject,
} from '../../../portal/src/share/share-address.ts';

describe('the address of the share dialog', () => {
  const through = (subject: ShareSubject) => {
    let kept: string[] | null = null;
    const search = withShareSubject(new URLSearchParams('action=X&search=mfa'), subject, (ids) => {
      kept = ids;
    });
    return { search, read: readShareSubject(search, () => kept), kept };
  };

  it('says what is shared, above the page that is shown', () => {
    for (const subject of [
      { kind: 'actions', actionIds: ['AdminMFAV2'] },
      { kind: 'actions', actionIds: ['a', 'b', 'c'] },
      { kind: 'scratch', ticketType: 'incident' },
    ] satisfies ShareSubject[]) {
      const { search, read } = through(subject);
      expect(read).to.deep.equal(subject);
      expect(search.get('search')).to.equal('mfa');
      expect(withoutShareSubject(search).toString()).to.equal('action=X&search=mfa');
    }
  });

  it('keeps in the tab what an address is too short for, up to the limit', () => {
    const actionIds = Array.from({ length: SHARE_MAX_TASKS + 1 }, (_, place) => `control_${place}`);
    const { search, kept } = through({ kind: 'actions', actionIds });
    expect(search.toString().length).to.be.below(60);
    expect(kept).to.have.length(SHARE_MAX_TASKS);
  });

  it('shares nothing when the tab has lost it, or the address is not ours', () => {
    for (const text of ['shareSelected=true', 'create=problem', 'ticket=1', '']) {
      expect(
        readShareSubject(new URLSearchParams(text), () => null),
        text,
      ).to.equal(null);
    }
  });
});
