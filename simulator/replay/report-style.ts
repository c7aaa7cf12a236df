/** The look of the report: the page's colours. Verdicts are told apart by words too, and have a contrast of 4.5 to 1 in light and in dark. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --dim: #5a6270; --paper: #fbfaf8; --sheet: #fff; --soft: #f0ede7; --line: #dcd7cd; --mark: #0b6e5a; --red: #a8231c; --green: #0b6e5a; --amber: #8a4b00; --redder: #fdebe9; --greener: #dcefe9; --shadow: 0 1px 2px rgb(28 36 48 / 6%), 0 6px 24px rgb(28 36 48 / 6%); }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e3; --dim: #a3abb7; --paper: #12151a; --sheet: #1a1e25; --soft: #252a33; --line: #363d48; --mark: #5fd0b5; --red: #ff9d94; --green: #5fd0b5; --amber: #f0b75e; --redder: #3f1d1b; --greener: #173a33; --shadow: 0 1px 2px rgb(0 0 0 / 40%); } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
.brand { display: flex; align-items: center; gap: .5rem; margin: 0; font-weight: 700; }
.brand span { color: var(--dim); font-size: .875rem; font-weight: 400; }
.brand circle { fill: var(--mark); }
.brand .ring { fill: none; stroke: var(--paper); stroke-width: 3; }
h1 { margin: 1.25rem 0 0; font-size: 2rem; line-height: 1.2; }
h1.well, .passed > summary .outcome, label.passed b { color: var(--green); }
h1.unwell, .failed > summary .outcome, label.failed b, .problem, .difference > p b { color: var(--red); }
.skipped > summary .outcome, label.skipped b, .note { color: var(--amber); }
h2 { margin: 2rem 0 .5rem; font-size: .875rem; color: var(--dim); font-weight: 600; }
h3 { margin: .5rem 0 .25rem; font-size: .85rem; color: var(--dim); }
p { margin: .25rem 0; }
.about, .where { color: var(--dim); font-size: .875rem; }
.shares { display: block; margin: 1rem 0 0; border-radius: 4px; }
rect.failed { fill: var(--red); }
rect.skipped { fill: var(--amber); }
rect.passed { fill: var(--green); }
fieldset { display: flex; flex-wrap: wrap; gap: .5rem; border: 0; padding: 0; margin: 1rem 0 0; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
fieldset label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.5rem; padding: 0 .9rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--sheet); cursor: pointer; }
fieldset label:has(:checked) { border-color: var(--mark); background: var(--greener); font-weight: 600; }
fieldset label:has(:focus-visible) { outline: 3px solid var(--mark); outline-offset: 2px; }
fieldset input { accent-color: var(--mark); margin: 0; }
.conversation { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; margin: .5rem 0; padding: 0 1rem; }
.conversation[open] { box-shadow: var(--shadow); }
.conversation.failed { border-left: 4px solid var(--red); }
summary { cursor: pointer; padding: .65rem 0; }
summary:focus-visible, pre:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: .25rem; }
.outcome { font-weight: 700; font-size: .875rem; }
.name { font-weight: 600; }
ol { list-style: none; margin: 0; padding: 0 0 .5rem; }
.turn { border-top: 1px solid var(--line); padding: .75rem 0; }
.you, .skill { display: flex; gap: .75rem; align-items: baseline; }
.who { flex: 0 0 2.75rem; color: var(--dim); font-size: .8rem; font-weight: 400; }
.you { font-weight: 600; }
.open { color: var(--dim); font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; white-space: nowrap; }
.card { white-space: pre-line; max-width: 36rem; border: 1px solid var(--line); border-radius: 10px; padding: .6rem .9rem; margin: .5rem 0 .5rem 3.5rem; font-size: .9rem; }
.card::first-line { font-weight: 700; }
.meant { margin-left: 3.5rem; color: var(--dim); font-size: .8rem; font-family: ui-monospace, monospace; }
.difference { border-radius: 10px; padding: .6rem .9rem; margin: .5rem 0 .5rem 3.5rem; background: var(--soft); }
.note { margin-left: 3.5rem; }
.conversation > .note { margin-left: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; margin: 0; }
dt { color: var(--dim); font-size: .85rem; }
dd { margin: 0; white-space: pre-wrap; }
del { background: var(--greener); color: var(--green); text-decoration: none; border-radius: .2rem; padding: 0 .15rem; }
ins { background: var(--redder); color: var(--red); text-decoration: underline; border-radius: .2rem; padding: 0 .15rem; }
.wire { margin-left: 3.5rem; }
.wire summary { color: var(--dim); font-size: .85rem; }
pre { margin: 0; max-height: 24rem; overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: 10px; font: .8rem/1.4 ui-monospace, monospace; }
body:has(#show-failed:checked) .conversation:not(.failed), body:has(#show-skipped:checked) .conversation:not(.skipped), body:has(#show-passed:checked) .conversation:not(.passed) { display: none; }
body:has(#show-failed:checked) .file:not(.has-failed):not(:has(.problem)), body:has(#show-skipped:checked) .file:not(.has-skipped), body:has(#show-passed:checked) .file:not(.has-passed) { display: none; }
@media (max-width: 30rem) { .card, .meant, .difference, .note, .wire { margin-left: 0; } dl { grid-template-columns: 1fr; } }
@media print { .wire, fieldset { display: none; } }
`;
