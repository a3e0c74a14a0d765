import { createContext, useContext } from 'react';

/** Undefined outside a list; inside, whether the row is the one that the Tab key reaches. */
export const RowFocusContext = createContext<boolean | undefined>(undefined);

/** For a link that may stand in a row of a list: the Tab key stops at the links of one row, not of all. */
export function useRowTabIndex(): { tabIndex?: 0 | -1 } {
  const isActive = useContext(RowFocusContext);
  return isActive === undefined ? {} : { tabIndex: isActive ? 0 : -1 };
}
