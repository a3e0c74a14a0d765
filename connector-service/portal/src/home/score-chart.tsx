import { LineChart } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SecureScoreAnswer } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';
import { useThemeName } from '../theme/theme-choice.ts';

/** The chart fills whatever it stands in, so that has to have a height. */
const HEIGHT = 176;

/** Percent between two lines of the grid. */
const STEP = 20;

const useStyles = makeStyles({
  root: { margin: 0, height: `${HEIGHT}px`, overflow: 'hidden', color: tokens.colorNeutralForeground1 },
});

/** The score of the last 90 days as a line. */
export default function ScoreChart({ days }: { days: SecureScoreAnswer['days'] }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  // One colour is left there, which the system may choose.
  const color = useThemeName() === 'highContrast' ? 'currentColor' : tokens.colorCompoundBrandStroke;
  const points = days.toReversed().map(({ date, currentScore, maxScore }) => ({
    x: new Date(`${date}T00:00:00Z`),
    y: Math.round((currentScore / maxScore) * 1000) / 10,
    xAxisCalloutData: format.day(date),
    yAxisCalloutData: format.percent(currentScore / maxScore),
  }));
  const top = Math.max(STEP, Math.ceil(Math.max(...points.map(({ y }) => y)) / STEP) * STEP);
  return (
    <figure className={styles.root} aria-label={t('home.score.history')}>
      <LineChart
        data={{
          chartTitle: t('home.score.history'),
          lineChartData: [{ legend: t('home.score.share'), data: points, color, hideNonActiveDots: true }],
        }}
        height={HEIGHT}
        hideLegend
        yMinValue={0}
        yMaxValue={top}
        yAxisTickCount={top / STEP}
        useUTC
        culture={i18n.language}
        dateLocalizeOptions={{ day: 'numeric', month: 'short' }}
        yAxisTickFormat={(share: number) => format.percent(share / 100)}
        margins={{ left: 44, right: 12, top: 8, bottom: 32 }}
      />
    </figure>
  );
}
