/**
 * Horizon design tokens that pages of applications read from the instance's theme (a subset; values as RGB triples,
 * as the platform writes them).
 */
export const THEME = `:root {
  --now-color--primary-0: 228,243,240; --now-color--primary-1: 31,132,118; --now-color--primary-2: 24,106,95;
  --now-color--primary-3: 18,80,72; --now-color--interactive-1: 31,132,118; --now-color--interactive-2: 24,106,95;
  --now-color--interactive-3: 18,80,72; --now-color--link-0: 16,102,91; --now-color--link-1: 24,106,95;
  --now-color--focus-1: 12,92,181; --now-color--neutral-0: 255,255,255; --now-color--neutral-1: 246,247,248;
  --now-color--neutral-2: 233,236,238; --now-color--neutral-3: 216,221,224; --now-color--neutral-7: 138,149,155;
  --now-color--neutral-12: 83,96,103; --now-color--neutral-18: 27,36,41; --now-color_background--primary: 255,255,255;
  --now-color_background--secondary: 246,247,248; --now-color_background--tertiary: 233,236,238;
  --now-color_text--primary: 27,36,41; --now-color_text--secondary: 83,96,103; --now-color_text--tertiary: 83,96,103;
  --now-color_border--primary: 138,149,155; --now-color_border--secondary: 216,221,224;
  --now-color_border--tertiary: 233,236,238; --now-color_surface--brand-1: 16,42,46;
  --now-color_alert--critical-2: 181,37,37; --now-color_alert--critical-4: 127,20,20;
  --now-color_alert--warning-2: 168,97,0; --now-color_alert--positive-2: 35,117,63;
  --now-color_alert--info-2: 12,92,181; --now-color_alert--critical-0: 253,235,235;
  --now-color_alert--warning-0: 255,244,224; --now-color_alert--positive-0: 230,246,236;
  --now-color_alert--info-0: 232,241,252; --now-font-family: "Lato","Segoe UI",Arial,sans-serif;
  --now-font-family--sans-serif: "Lato","Segoe UI",Arial,sans-serif; --now-form-field--border-radius: 4px;
  --now-button--border-radius: 4px; --now-container--border-radius: 8px; --now-card--border-radius: 8px;
  --now-global-space--xs: 4px; --now-global-space--sm: 8px; --now-global-space--md: 12px;
  --now-global-space--lg: 16px; --now-global-space--xl: 24px;
}
`;
