import { makeStyles, tokens } from '@fluentui/react-components';
import { PageSkeleton } from './page-skeleton.tsx';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
  header: { height: '48px', backgroundColor: tokens.colorBrandBackground },
});

/** The frame before it is known who is signed in. */
export function ShellSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.header} />
      <PageSkeleton />
    </div>
  );
}
