/** Style sheets are bundled by the SDK. */
declare module '*.css';
