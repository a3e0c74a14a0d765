import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { secureScoreQuery } from '../api/improvement-actions.ts';
import { useFormat } from '../language/use-format.ts';

/** The score in one sentence. */
export function ScoreLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(secureScoreQuery);
  const today = data?.days[0];
  if (data === undefined || today === undefined) return t('secureScore.description');
  return t('secureScore.line', {
    percent: format.percent(today.currentScore / today.maxScore),
    current: format.points(today.currentScore),
    max: format.points(today.maxScore),
    inTickets: format.points(data.pointsInOpenTickets),
  });
}
