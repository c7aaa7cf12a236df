/** The look of the report. Colours are told apart by words too, and have a contrast of 4.5 to 1 in light and in dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --dim: #5a6068; --paper: #f6f7f8; --sheet: #fff; --line: #d9dce0; --red: #b3261e; --green: #14692f; --amber: #7a5200; --redder: #fdecea; --greener: #e6f4ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --dim: #a3a9b1; --paper: #16181b; --sheet: #1f2226; --line: #363b41; --red: #ff9d95; --green: #7fd49a; --amber: #f0c674; --redder: #4a2220; --greener: #1c3b27; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem; color: var(--dim); font-weight: 600; }
h3 { margin: .5rem 0 .25rem; font-size: .85rem; color: var(--dim); }
p { margin: .25rem 0; }
.about, .where { color: var(--dim); font-size: .875rem; }
fieldset { display: flex; flex-wrap: wrap; gap: .5rem 1rem; border: 1px solid var(--line); border-radius: .5rem; padding: .25rem .75rem .5rem; margin: .75rem 0 0; }
fieldset label { display: inline-flex; align-items: center; gap: .35rem; min-height: 2.25rem; cursor: pointer; }
.failed > summary .outcome, label.failed b, .problem, .difference > p b { color: var(--red); }
.passed > summary .outcome, label.passed b { color: var(--green); }
.skipped > summary .outcome, label.skipped b, .note { color: var(--amber); }
.conversation { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0; padding: 0 .75rem; }
summary { cursor: pointer; padding: .5rem 0; }
summary:focus-visible, input:focus-visible, pre:focus-visible { outline: 3px solid #4c8bf5; outline-offset: 2px; border-radius: .25rem; }
.outcome { font-weight: 700; font-size: .875rem; }
.name { font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0 0 .5rem; }
.turn { border-top: 1px solid var(--line); padding: .5rem 0; }
.who { display: inline-block; min-width: 3rem; color: var(--dim); font-size: .8rem; }
.you { font-weight: 600; }
.open { color: var(--dim); font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; }
.card { white-space: pre-line; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; margin: .5rem 0 .5rem 3rem; font-size: .9rem; }
.meant { margin-left: 3rem; color: var(--dim); font-size: .8rem; font-family: ui-monospace, monospace; }
.difference { border-left: 4px solid var(--red); padding: .25rem .75rem; margin: .5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: 0; }
dt { color: var(--dim); font-size: .85rem; }
dd { margin: 0; white-space: pre-wrap; }
del { background: var(--greener); color: var(--green); text-decoration: none; border-radius: .2rem; }
ins { background: var(--redder); color: var(--red); text-decoration: underline; border-radius: .2rem; }
.wire summary { color: var(--dim); font-size: .85rem; }
pre { margin: 0; max-height: 24rem; overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; font: .8rem/1.4 ui-monospace, monospace; }
body:has(#show-failed:checked) .conversation:not(.failed), body:has(#show-skipped:checked) .conversation:not(.skipped), body:has(#show-passed:checked) .conversation:not(.passed) { display: none; }
body:has(#show-failed:checked) .file:not(.has-failed):not(:has(.problem)), body:has(#show-skipped:checked) .file:not(.has-skipped), body:has(#show-passed:checked) .file:not(.has-passed) { display: none; }
@media (max-width: 30rem) { .card, .meant { margin-left: 0; } dl { grid-template-columns: 1fr; } }
@media print { .wire { display: none; } }
`;
