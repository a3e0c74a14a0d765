import { LineChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SecureScoreAnswer } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';

/** The chart fills whatever it stands in, so that has to have a height. */
const HEIGHT = 176;

const useStyles = makeStyles({ root: { margin: 0, height: `${HEIGHT}px`, overflow: 'hidden' } });

/** The score of the last 90 days as a line. */
export default function ScoreChart({ days }: { days: SecureScoreAnswer['days'] }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const points = days.toReversed().map(({ date, currentScore, maxScore }) => ({
    x: new Date(`${date}T00:00:00Z`),
    y: Math.round((currentScore / maxScore) * 1000) / 10,
    xAxisCalloutData: format.day(date),
    yAxisCalloutData: format.percent(currentScore / maxScore),
  }));
  return (
    <figure className={styles.root} aria-label={t('home.score.history')}>
      <LineChart
        data={{
          chartTitle: t('home.score.history'),
          lineChartData: [{ legend: t('home.score.share'), data: points, color: tokens.colorCompoundBrandStroke }],
        }}
        height={HEIGHT}
        hideLegend
        useUTC
        culture={i18n.language}
        dateLocalizeOptions={{ day: 'numeric', month: 'short' }}
        yAxisTickFormat={(share: number) => format.percent(share / 100)}
        margins={{ left: 44, right: 12, top: 8, bottom: 32 }}
      />
    </figure>
  );
}
