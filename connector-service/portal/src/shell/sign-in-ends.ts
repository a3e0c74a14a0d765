/** How a sign-in can end without a session, as the address says it (`/?signIn=`). */
export const SIGN_IN_ENDS = ['expired', 'cancelled', 'failed'] as const;

export type SignInEnd = (typeof SIGN_IN_ENDS)[number];
