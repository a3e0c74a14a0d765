import { Card, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** In place of a card whose content is on its way. */
export function CardSkeleton() {
  const { t } = useTranslation();
  return (
    <Card>
      <CardContentSkeleton label={t('common.loading')} />
    </Card>
  );
}

/** The same inside a card that already has its heading. */
export function CardContentSkeleton({ label }: { label: string }) {
  return (
    <Skeleton aria-label={label}>
      <SkeletonItem size={28} />
      <br />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}
