/** The application registration that `main.ts` offers. The secret protects nothing: these clouds exist on this machine only. */
export const LOCAL_CLIENT = {
  clientId: '5c1f3a52-0f3b-4a53-9d52-7a5f0d8f6c11',
  clientSecret: 'local-development-only',
} as const;
