import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  folded: { maxHeight: '180px', overflow: 'hidden' },
  faded: { maskImage: 'linear-gradient(#000 70%, transparent)' },
});

/** A text that folds when it is long, and says so. */
export function LongText({ text }: { text: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [isLong, setIsLong] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when another text stands there
  useLayoutEffect(() => {
    const { current } = box;
    if (current !== null && !unfolded) setIsLong(current.scrollHeight > current.clientHeight);
  }, [text, unfolded]);
  return (
    <>
      <div
        ref={box}
        className={mergeClasses(styles.text, !unfolded && styles.folded, !unfolded && isLong && styles.faded)}
      >
        {text}
      </div>
      {isLong && (
        <Link as="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'common.showLess' : 'common.showAll')}
        </Link>
      )}
    </>
  );
}
