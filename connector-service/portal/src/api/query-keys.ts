/** Under which name each kind of answer is kept. A key stands for everything whose key begins with it. */
export const QUERY_KEYS = {
  session: ['session'],
  /** Followed by the filter. */
  audit: ['audit'],
  connection: ['connection'],
  provisioning: ['provisioning'],
  stateNames: ['state-names'],
  states: ['states'],
  secureScore: ['secure-score'],
  improvementActions: ['improvement-actions'],
  tickets: ['tickets'],
  /** Followed by the filter. */
  ticketLists: ['tickets', 'list'],
  ticketSummaries: ['tickets', 'summary'],
  newestTickets: ['tickets', 'newest'],
  /** Followed by the id. */
  ticketDetails: ['tickets', 'detail'],
  /** Followed by the ids. */
  sharedTickets: ['tickets', 'share'],
} as const;
