import { Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { improvementActionQuery } from '../api/improvement-actions.ts';
import { RouterLink } from '../components/router-link.tsx';

/** The improvement action of a ticket by its title; by its id alone while Secure Score does not tell it. */
export function ImprovementActionLink({ id }: { id: string }) {
  const { data } = useQuery(improvementActionQuery(id));
  const title = data?.improvementAction.title ?? null;
  return (
    <>
      <RouterLink to={`/secure-score?action=${encodeURIComponent(id)}`}>{title ?? id}</RouterLink>
      {title !== null && (
        <>
          {' '}
          <Text size={200}>{id}</Text>
        </>
      )}
    </>
  );
}
