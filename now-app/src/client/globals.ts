/** What the platform puts into the page. */
declare global {
  interface Window {
    /** Token of the session: proves that a request comes from the page. */
    g_ck?: string;
  }
}

/** The platform's own use of the name `CustomEvent`. */
export interface PlatformEvents {
  /** Tells the frame around the page, the platform's navigation, where the page stands. */
  fireTop?: (name: string, payload: { relativePath: string; title: string }) => void;
}
