import { LineChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SecureScoreAnswer } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';

/** The score of the last 90 days as a line. */
export default function ScoreChart({ days }: { days: SecureScoreAnswer['days'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = days.toReversed().map(({ date, currentScore, maxScore }) => ({
    x: new Date(`${date}T00:00:00Z`),
    y: Math.round((currentScore / maxScore) * 1000) / 10,
    xAxisCalloutData: format.day(date),
    yAxisCalloutData: format.percent(currentScore / maxScore),
  }));
  return (
    <LineChart
      data={{
        chartTitle: t('home.score.history'),
        lineChartData: [{ legend: t('home.score.share'), data: points, color: tokens.colorCompoundBrandStroke }],
      }}
      height={160}
      hideLegend
      useUTC
      margins={{ left: 36, right: 12, top: 8, bottom: 24 }}
    />
  );
}
