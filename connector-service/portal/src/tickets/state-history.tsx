import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { StateChangeView } from '../../../src/http/schemas/ticket.ts';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  time: { color: tokens.colorNeutralForeground2 },
});

/** The states a ticket was seen in, newest first. */
export function StateHistory({ changes }: { changes: readonly StateChangeView[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  if (changes.length === 0) return <Text>{t('ticket.noStates')}</Text>;
  const newestFirst = changes.toSorted((first, second) => second.revision - first.revision);
  return (
    <>
      <ol className={styles.list} reversed>
        {newestFirst.map((change) => (
          <li key={change.revision}>
            <Text weight="semibold">{change.stateName}</Text>
            {change.stateName !== change.stateLabel && <Text> ({change.stateLabel})</Text>}
            <br />
            <Text size={200} className={styles.time}>
              {format.moment(change.at)}
            </Text>
          </li>
        ))}
      </ol>
      <Text size={200} className={styles.time}>
        {t('ticket.statesSeen')}
      </Text>
    </>
  );
}
