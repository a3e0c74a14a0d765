import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionHistory } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';
import { PointsLine } from './points-line.tsx';
import { PointsTable } from './points-table.tsx';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** The points of the last 90 days as a line, in one sentence, and day by day as a table. */
export function PointsHistory({ history }: { history: ImprovementActionHistory }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const { firstDay, newestDay, maxScore, points } = history;
  const [first, newest] = [points[0], points.at(-1)];
  if (firstDay === null || newestDay === null || first === undefined || newest === undefined) {
    return <Text>{t('actionHistory.notScored')}</Text>;
  }
  return (
    <>
      <figure className={styles.figure}>
        <PointsLine points={points} firstDay={firstDay} newestDay={newestDay} maxScore={maxScore} />
        <figcaption>
          <Text size={200}>
            {t('actionHistory.summary', {
              before: format.points(first.points),
              firstDay: format.day(first.date),
              now: format.points(newest.points),
              newestDay: format.day(newestDay),
              max: format.points(maxScore),
            })}
          </Text>
        </figcaption>
      </figure>
      {asTable && <PointsTable points={points} />}
      <div>
        <Button size="small" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'actionHistory.hideTable' : 'actionHistory.showTable')}
        </Button>
      </div>
    </>
  );
}
