export type IconName = 'done' | 'attention' | 'failed' | 'unknown' | 'not_started';

const PATHS: Readonly<Record<IconName, string>> = {
  done: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.1 10.2L3.8 8.1l1.1-1.1 2 2 4.2-4.2 1.1 1.1-5.3 5.3Z',
  attention: 'M8 1.2 15.2 14H.8L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5.2v1.6h1.6V11H7.2Z',
  failed: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.1 9-1.1 1.1-2-2-2 2L4.9 10l2-2-2-2L6 4.9l2 2 2-2L11.1 6l-2 2 2 2Z',
  unknown:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 10.2h1.6v1.6H7.2v-1.6Zm3.1-4.6c-.3.5-.8.9-1.2 1.2-.3.3-.4.5-.4.8v.6H7.3v-.8c0-.8.5-1.2 1-1.6.5-.4.8-.7.8-1.1 0-.6-.5-1-1.1-1s-1.1.4-1.2 1.1H5.3C5.4 4.3 6.5 3.4 8 3.4s2.6.9 2.6 2.3c0 .3-.1.6-.3.9Z',
  not_started: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
};

/** Shape and colour of a state; the words stand beside it. */
export function StateIcon({ name }: { name: IconName }) {
  return (
    <svg className={`m365-icon m365-icon--${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
