import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ImprovementActionHistory } from '../../../src/http/schemas/improvement-action.ts';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({
  scroller: { maxHeight: '240px', overflowY: 'auto' },
  points: { width: '64px' },
});

/** The days on which the points changed, newest first. */
export function PointsTable({ points }: Pick<ImprovementActionHistory, 'points'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, so the keyboard must reach it
    <section className={styles.scroller} tabIndex={0} aria-label={t('actionHistory.points')}>
      <Table size="extra-small" aria-label={t('actionHistory.points')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('actionHistory.day')}</TableHeaderCell>
            <TableHeaderCell className={styles.points}>{t('actionHistory.pointsColumn')}</TableHeaderCell>
            <TableHeaderCell>{t('actionHistory.status')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {points.toReversed().map(({ date, points: value, implementationStatus }) => (
            <TableRow key={date}>
              <TableCell>{format.day(date)}</TableCell>
              <TableCell className={styles.points}>{format.points(value)}</TableCell>
              <TableCell>{implementationStatus ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
