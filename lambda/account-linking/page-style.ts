import { createHash } from 'node:crypto';

/** Small, readable at arm's length on a phone, in light and in dark, and without a single file more to load. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--page:#f4f4f1;--card:#fff;--text:#1b1b1a;--soft:#55544f;--line:#8a8982;--accent:#0b5c4d;--on:#fff;--bad:#a3201b;--bad-page:#fdf0ef}
@media (prefers-color-scheme:dark){:root{--page:#131412;--card:#1e1f1d;--text:#f1f0ec;--soft:#b9b7ae;--line:#85837b;--accent:#5fd0b5;--on:#06231d;--bad:#ff9d96;--bad-page:#331816}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans TC",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);min-height:100vh}
main{max-width:27rem;margin:0 auto;padding:1.5rem 1rem 2.5rem}
.shop{margin:0 0 1rem;font-weight:600;color:var(--soft);overflow-wrap:anywhere}
.card{background:var(--card);border-radius:1rem;padding:1.25rem;box-shadow:0 1px 3px #0003}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:1.25rem 0 .25rem}
p{margin:0 0 1rem;overflow-wrap:anywhere}
.soft{color:var(--soft)}
ul{margin:.25rem 0 0;padding:0 0 0 1.25rem}
li{margin:.375rem 0}
label{display:block;font-weight:600;margin:1rem 0 .25rem}
input:not([type=hidden]){width:100%;min-height:3rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
input[aria-invalid=true]{border:2px solid var(--bad)}
.code{font-size:1.375rem;letter-spacing:.2em;font-variant-numeric:tabular-nums}
button{display:block;width:100%;min-height:3rem;margin-top:1rem;padding:.5rem 1rem;font:inherit;font-weight:600;border-radius:.5rem;border:1px solid var(--accent);background:transparent;color:var(--accent);cursor:pointer}
button.main{background:var(--accent);color:var(--on)}
button.quiet{margin-top:.5rem;border-color:transparent;color:var(--soft);text-decoration:underline;font-weight:400}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.problem{border:2px solid var(--bad);background:var(--bad-page);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}
.problem h2{margin:0 0 .25rem;color:var(--bad)}
.problem p{margin:0}
.problem a{color:inherit}
.field-problem{margin:0 0 .25rem;color:var(--bad);font-weight:600}
hr{border:0;border-top:1px solid var(--line);margin:1.25rem 0 1rem;opacity:.5}
@media (forced-colors:active){button,.card,.problem{border:1px solid}}
`.trim();

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/**
 * What a page may do (CSP Level 3): show itself with its own style, and send its form. A form's answer leads on to the platform's own
 * address and from there wherever it likes, and browsers hold `form-action` to the whole way: so any HTTPS address is allowed there.
 *
 * @param isLoopback on a machine of one's own, a client there may be sent its code by plain HTTP
 */
export function pagePolicy(isLoopback: boolean): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self' https:${isLoopback ? ' http://127.0.0.1:*' : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
