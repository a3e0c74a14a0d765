import { expect } from 'chai';
import { CONTROL_PROFILE, SECURE_SCORE } from '../../src/secure-score/graph-shapes.ts';
import { joinImprovementActions } from '../../src/secure-score/join-improvement-actions.ts';
import { profileOf } from './fixtures.ts';

/** The control scores of a day as the schema reads them. */
function scoresOf(...controlScores: unknown[]) {
  return SECURE_SCORE.parse({ createdDateTime: '2026-03-01T00:00:00Z', controlScores }).controlScores;
}

function joinOne(profile: Record<string, unknown>, score?: Record<string, unknown>) {
  const scores = score ? scoresOf({ controlName: 'AdminMFAV2', ...score }) : [];
  const [action] = joinImprovementActions([profileOf(profile)], scores).actions;
  if (!action) throw new Error('the action is missing');
  return action;
}

describe('joinImprovementActions', () => {
  it('joins a profile with its score', () => {
    expect(joinOne({}, { score: 4, implementationStatus: '4 of 10 are covered.' })).to.deep.equal({
      id: 'AdminMFAV2',
      title: 'Require multifactor authentication for administrators',
      category: 'identity',
      service: 'AzureAD',
      actionType: 'Config',
      actionUrl: 'https://entra.example/policies',
      score: 4,
      maxScore: 10,
      status: 'partial',
      implementationStatus: '4 of 10 are covered.',
      userImpact: 'low',
      implementationCost: 'low',
      tier: 'Core',
      rank: 1,
      threats: ['accountBreach'],
      remediationHtml: '<p>Take these steps.</p>',
      remediationImpactHtml: '<p>Nobody notices.</p>',
      deprecated: false,
      lastModifiedAt: null,
      decisions: [],
    });
  });

  it('keeps profiles without score, leaves out scores without profile, and names both', () => {
    const profiles = [profileOf(), profileOf({ id: 'scid_2090' })];
    const scores = scoresOf({ controlName: 'AdminMFAV2', score: 10 }, { controlName: 'Retired', score: 3 });
    const joined = joinImprovementActions(profiles, scores);
    expect(joined.actions.map(({ id, score }) => [id, score])).to.deep.equal([
      ['AdminMFAV2', 10],
      ['scid_2090', null],
    ]);
    expect(joined.scoresWithoutProfile).to.deep.equal(['Retired']);
    expect(joined.profilesWithoutScore).to.deep.equal(['scid_2090']);
  });

  it('hides deprecated controls and does not report their scores as unmatched', () => {
    const joined = joinImprovementActions(
      [profileOf({ deprecated: true })],
      scoresOf({ controlName: 'AdminMFAV2', score: 35 }),
    );
    expect(joined).to.deep.equal({ actions: [], scoresWithoutProfile: [], profilesWithoutScore: [] });
  });

  it('joins names without regard to case, and a profile on two pages once', () => {
    const joined = joinImprovementActions(
      [profileOf(), profileOf()],
      scoresOf({ controlName: 'adminmfav2', score: 1 }),
    );
    expect(joined.actions.map(({ score }) => score)).to.deep.equal([1]);
  });

  describe('status', () => {
    const update = (state: string, updatedDateTime: string | null = '2026-02-01T00:00:00Z') => ({
      state,
      updatedDateTime,
    });
    const cases: [string, Record<string, unknown>, Record<string, unknown> | undefined, string][] = [
      ['no points', {}, { score: 0 }, 'to_address'],
      ['no score', {}, undefined, 'to_address'],
      ['some points', {}, { score: 0.01 }, 'partial'],
      ['full points, nobody decided', {}, { score: 10 }, 'completed'],
      ['full points but for rounding', {}, { score: 9.996 }, 'completed'],
      ['full points without any state', { controlStateUpdates: [] }, { score: 10 }, 'completed'],
      ['full points, third party', { controlStateUpdates: [update('ThirdParty')] }, { score: 10 }, 'third_party'],
      ['no points yet, third party', { controlStateUpdates: [update('thirdParty')] }, { score: 0 }, 'third_party'],
      ['full points, reviewed', { controlStateUpdates: [update('Reviewed')] }, { score: 10 }, 'alternate_mitigation'],
      ['risk accepted', { controlStateUpdates: [update('IGNORED')] }, { score: 0 }, 'risk_accepted'],
      ['a state that nobody knows', { controlStateUpdates: [update('Planned')] }, { score: 10 }, 'completed'],
      [
        'fell back to Default',
        { controlStateUpdates: [update('Default', '2026-02-02T00:00:00Z'), update('Reviewed')] },
        { score: 10 },
        'completed',
      ],
      [
        'updates without dates',
        { controlStateUpdates: [update('Ignored', null), update('Reviewed', null)] },
        { score: 10 },
        'alternate_mitigation',
      ],
      ['a control without points', { maxScore: 0 }, { score: 0 }, 'to_address'],
      ['an old control above ten points', { maxScore: 35 }, { score: 35 }, 'completed'],
    ];
    for (const [what, profile, score, status] of cases) {
      it(`${what}: ${status}`, () => expect(joinOne(profile, score).status).to.equal(status));
    }
  });

  describe('categories', () => {
    for (const [category, expected] of [
      ['Identity', 'identity'],
      ['data', 'data'],
      ['Device', 'devices'],
      ['DEVICES', 'devices'],
      ['Apps', 'apps'],
      ['Infrastructure', 'infrastructure'],
      ['Something new', 'apps'],
      [null, 'apps'],
    ] as const) {
      it(`${category}: ${expected}`, () => {
        expect(joinOne({ controlCategory: category }).category).to.equal(expected);
      });
    }
  });

  describe('quirks of real answers', () => {
    it('reads levels in any case, and keeps unknown as a value', () => {
      const levels = ['HIGH', 'Moderate', 'Unknown', null].map((level) => joinOne({ userImpact: level }).userImpact);
      expect(levels).to.deep.equal(['high', 'moderate', 'unknown', 'unknown']);
    });

    it('spells threats and tiers one way', () => {
      const { threats, tier } = joinOne({
        threats: ['Phishing or Whaling', 'accountBreach', 'New Threat', 7],
        tier: 'defense in depth',
      });
      expect(threats).to.deep.equal(['phishingOrWhaling', 'accountBreach', 'New Threat']);
      expect(tier).to.equal('Defense in Depth');
    });

    it('reads points that come as text', () => {
      expect(joinOne({ maxScore: '9' }, { score: '9.0', count: '3', total: 3 })).to.include({
        score: 9,
        maxScore: 9,
        status: 'completed',
      });
    });

    it('survives nulls and wrong types everywhere but in the id', () => {
      const empty = Object.fromEntries(
        Object.keys(CONTROL_PROFILE.shape)
          .filter((name) => name !== 'id')
          .map((name) => [name, null]),
      );
      expect(joinOne(empty, { score: null })).to.include({ title: 'AdminMFAV2', score: null, maxScore: 0, rank: null });
      expect(
        joinOne({ controlStateUpdates: 'none', threats: {}, rank: 'first', lastModifiedDateTime: 'soon' }),
      ).to.include({
        rank: null,
        lastModifiedAt: null,
        status: 'to_address',
      });
      expect(CONTROL_PROFILE.safeParse({ title: 'nameless' }).success).to.equal(false);
    });

    it('makes a link of web addresses only', () => {
      const links = ['javascript:alert(1)', '/relative', '', 'https://ok.example/a b'].map(
        (actionUrl) => joinOne({ actionUrl }).actionUrl,
      );
      expect(links).to.deep.equal([null, null, null, 'https://ok.example/a%20b']);
    });

    it('survives days without descriptions', () => {
      expect(joinOne({}, { score: 5, description: null })).to.include({ score: 5, implementationStatus: null });
    });
  });
});
