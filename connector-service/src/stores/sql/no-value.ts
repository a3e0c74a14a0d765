/** What a column of the list holds where the instance has no value: it sorts last, and nothing is ever due then. */
export const NO_DUE_DATE = '9999-12-31';
export const NO_PRIORITY = 9;
