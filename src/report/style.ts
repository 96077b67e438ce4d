/** The style of the page: light and dark, on screens of all widths and on paper. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --ink: #1c1c1e; --soft: #5a5a60; --line: #d8d8dc; --panel: #f5f5f7; --first: #0072b2; --second: #d55e00; --link: #005a8d; }
@media (prefers-color-scheme: dark) { :root { --page: #161618; --ink: #ececee; --soft: #a8a8b0; --line: #3a3a40; --panel: #202024; --first: #56b4e9; --second: #e69f00; --link: #8ccbf2; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main, header { max-width: 768px; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .25rem; }
section { margin: 2.5rem 0; }
p { margin: .25rem 0 .75rem; }
.about, .left { color: var(--soft); font-size: .92rem; }
a { color: var(--link); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
dl.facts div { background: var(--panel); padding: .5rem .75rem; border-radius: 4px; }
dl.facts dt { color: var(--soft); font-size: .85rem; }
dl.facts dd { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
nav ul { columns: 2; padding-left: 1.2rem; font-size: .92rem; }
figure { margin: .5rem 0; }
.plot { display: block; width: 100%; height: auto; color: var(--ink); }
.plot text { white-space: pre; }
.narrow { display: none; max-width: 420px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; font-size: .85rem; }
.legend span { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
details { border-top: 1px solid var(--line); padding: .3rem 0; }
summary { cursor: pointer; color: var(--link); font-size: .92rem; padding: .25rem 0; }
.scroll { overflow: auto; max-height: 24rem; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .75rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; background: var(--page); }
.number { text-align: right; }
pre { overflow-x: auto; background: var(--panel); padding: .75rem; font-size: .8rem; line-height: 1.4; margin: .25rem 0; }
button { font: inherit; font-size: .85rem; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: .2rem .6rem; margin: .25rem 0; cursor: pointer; }
th button { all: unset; cursor: pointer; text-decoration: underline dotted; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 540px) { .wide { display: none; } .narrow { display: block; } nav ul { columns: 1; } }
@media print {
  :root { color-scheme: light; --page: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --first: #0072b2; --second: #d55e00; --link: #000; }
  body { font-size: 11pt; }
  .wide { display: block; } .narrow, nav, button { display: none; }
  figure, h2, tr { break-inside: avoid; } h2, .about { break-after: avoid; }
  details:not([open]) { display: none; } .scroll { max-height: none; overflow: visible; }
  pre { white-space: pre-wrap; }
}
`
