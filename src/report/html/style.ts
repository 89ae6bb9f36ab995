/** Okabe and Ito's colours, which people with any colour vision can tell apart; lightened for dark pages. */
const lightColours = ["#0072b2", "#c04f00", "#00795a", "#a14e80", "#6b5d00", "#333333"];
const darkColours = ["#56b4e9", "#f0a04b", "#4fc9a4", "#e39ac4", "#e5d84a", "#d0d0d0"];
const dashes = ["", "7 3", "2 3", "10 3 2 3", "4 2", "1 2"];

const variables = (colours: readonly string[]) => colours.map((colour, i) => `--c${i}:${colour}`).join(";");
const lightPage = `--page:#ffffff;--card:#ffffff;--text:#1b1f24;--quiet:#57606a;--edge:#d0d7de;--grid:#e6e9ed;--event:#57606a;--event-opacity:.13;--link:#005a9c;--mark:#f3f5f7;color-scheme:light`;
const darkPage = `--page:#14171c;--card:#1b1f26;--text:#e8eaed;--quiet:#a8b0ba;--edge:#39414c;--grid:#2b323b;--event:#a8b0ba;--event-opacity:.16;--link:#7cc4f5;--mark:#242a33;color-scheme:dark`;

const lineRules = lightColours
  .map((_, i) => {
    const dash = dashes[i] ? `stroke-dasharray:${dashes[i]};` : "";
    return `.s${i}{${dash}stroke:var(--c${i})}.n${i}{color:var(--c${i});fill:var(--c${i})}.f${i}{fill:var(--c${i})}.b${i}{fill:var(--c${i});stroke:var(--c${i})}.m${i}{stroke:var(--c${i})}`;
  })
  .join("\n");

/** The style sheet of a report. */
export const reportStyle = `
:root{${variables(lightColours)};${lightPage}}
@media (prefers-color-scheme:dark){:root{${variables(darkColours)};${darkPage}}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:break-word;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header.top,footer{max-width:1320px;margin:0 auto;padding:0 16px}
header.top{padding-top:24px}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:1.25rem;margin:36px 0 4px;padding-top:8px;border-top:1px solid var(--edge)}
h3{font-size:1rem;margin:0;line-height:1.3;overflow-wrap:anywhere}
h3.question{margin-top:26px}
h3 code{font-weight:400}
h4{font-size:.95rem;margin:14px 0 2px;overflow-wrap:anywhere}
p{margin:6px 0;max-width:75ch}
a{color:var(--link)}
.quiet{color:var(--quiet);font-size:.87rem}
code,pre{font:.84rem/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{overflow-wrap:anywhere}
pre{background:var(--mark);border:1px solid var(--edge);border-radius:6px;padding:12px;overflow:auto;max-height:420px}
.safety{border-left:4px solid var(--c1);background:var(--mark);padding:8px 14px;margin:16px 0;border-radius:0 6px 6px 0}
.safety p{max-width:none;margin:2px 0}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 16px;margin:10px 0;padding:0}
nav a{display:inline-block;padding:3px 0;min-height:24px}
summary{cursor:pointer;padding:4px 0;min-height:28px}
details{margin:4px 0}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.grid-of-charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,360px),1fr));gap:14px;align-items:start;margin-top:10px}
figure{margin:0;background:var(--card);border:1px solid var(--edge);border-radius:8px;padding:10px 12px 6px;min-width:0}
figure:has(details[open]){grid-column:1/-1}
figure:has(details[open])>svg{max-width:640px}
.facts{margin:2px 0 0;min-height:1.4em;font-variant-numeric:tabular-nums}
table.facts{border-collapse:collapse;font-size:.82rem;line-height:1.35;width:100%;margin-top:4px;color:var(--quiet)}
table.facts th,table.facts td{text-align:right;padding:0 0 0 10px;font-weight:400;vertical-align:top;font-variant-numeric:tabular-nums}
table.facts tbody th{text-align:left;padding-left:0;white-space:nowrap}
table.facts tbody td:nth-child(2){color:var(--text)}
.now-bands{font-size:.87rem;margin:0;font-variant-numeric:tabular-nums}
.now{font-weight:600;font-variant-numeric:tabular-nums;margin:0}
svg.chart{display:block;width:100%;height:auto;margin:4px 0;touch-action:pan-y;overflow:visible}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.tick{fill:var(--quiet)}
svg .name{font-weight:600;paint-order:stroke;stroke:var(--card);stroke-width:3px}
.grid{stroke:var(--grid);stroke-width:1;fill:none}
.axis{stroke:var(--quiet);fill:none}
.event{fill:var(--event);opacity:var(--event-opacity)}
.instant{fill:var(--quiet)}
.baseline{stroke:var(--quiet);stroke-width:1;stroke-dasharray:2 4;fill:none}
.line{fill:none;stroke-width:2;stroke-linejoin:round}
.of-parameters .band,.of-people .q50{stroke:none}
.of-parameters .q90{fill-opacity:.15}.of-parameters .q50{fill-opacity:.22}
.of-people .q90{fill-opacity:.06;stroke-width:1;stroke-dasharray:4 2;stroke-opacity:.85}.of-people .q50{fill-opacity:.12}
.median{fill:none;stroke-width:1.6;stroke-dasharray:.1 3.2;stroke-linecap:round}
.hatch{fill:url(#hatching)}.hatching-line{stroke:var(--quiet);stroke-width:1}
svg .edge{font-size:10.5px;fill:var(--text);paint-order:stroke;stroke:var(--card);stroke-width:2.5px;stroke-opacity:.75}
.leader{stroke:var(--quiet);stroke-width:1;fill:none}
body:has(#show-parameters:not(:checked)) .of-parameters,body:has(#show-people:not(:checked)) .of-people{display:none}
.band-key .of-parameters,.band-key .of-people{display:inline!important}
.range{display:block;font-size:.79rem;color:var(--quiet);white-space:nowrap}
.range.of-people{font-style:italic}
.rests{font-size:.87rem;font-weight:600;color:var(--c1)}
.band-key{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,420px);gap:4px 28px;align-items:start}
.band-key h3{margin-top:10px}
.band-switch{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:center;border:0;margin:0;padding:0;min-inline-size:0}
.band-switch legend{float:left;font-weight:600;padding:0;margin-right:12px}
.band-switch label{display:inline-flex;align-items:center;gap:5px;min-height:28px;cursor:pointer}
.band-switch input{width:18px;height:18px;margin:3px;accent-color:var(--c0)}
.swatch{display:inline-block;width:18px;height:12px;border-radius:2px}
.swatch.parameters{background:color-mix(in srgb,var(--c0) 35%,transparent)}
.swatch.people{border:1.5px dashed var(--c0)}
.cursor path,.cursor-line{stroke:var(--text);stroke-width:1}
.dot{stroke:var(--card);stroke-width:1.5}
${lineRules}
.timeline{display:grid;grid-template-columns:auto minmax(0,1fr);gap:10px;margin:8px 0}
.lanes{padding-top:6px;font-weight:600;font-size:.87rem}
.lanes span{display:block;height:26px;line-height:22px}
.lanes-picture{display:block;overflow:visible}
.scroll{overflow:auto;max-width:100%}
.tall{max-height:320px}
table.plain{border-collapse:collapse;font-size:.87rem;width:100%}
table.plain th,table.plain td{text-align:left;vertical-align:top;padding:4px 10px 4px 0;border-bottom:1px solid var(--grid);font-weight:400}
table.plain thead th{font-weight:600;border-bottom-color:var(--edge);white-space:nowrap}
table.plain .number,table.plain.numbers td,table.plain.numbers thead th+th{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
table.plain.numbers{width:auto;min-width:260px}
table.parameters{min-width:560px}
table.overview{min-width:660px}
table.overview tbody th{min-width:150px}
.equations dt{margin-top:8px}
.equations dd{margin:0 0 0 16px;color:var(--quiet);font-size:.87rem}
.module summary{border-bottom:1px solid var(--grid)}
.grade{display:inline-block;padding:0 7px;border:1px solid currentColor;border-radius:9px;font-size:.8rem}
.grade.measured,.grade.derived,.seg.measured,.seg.derived{color:var(--c0)}
.grade.in-the-fit,.grade.set-by-hand,.grade.transferred,.seg.in-the-fit,.seg.set-by-hand,.seg.transferred{color:var(--c3)}
.grade.assumed,.seg.assumed{color:var(--c1)}
.shares{list-style:none;margin:8px 0;padding:0;display:grid;gap:4px;max-width:620px}
.shares li{display:grid;grid-template-columns:96px 44px minmax(40px,1fr);gap:10px;align-items:center}
.bar{height:12px;border-radius:3px;background:currentColor;display:block;min-width:2px}
.references{padding-left:18px}
.references li{margin:4px 0;overflow-wrap:anywhere}
dl.provenance{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 18px;font-size:.9rem}
dl.provenance dt{color:var(--quiet)}
dl.provenance dd{margin:0;overflow-wrap:anywhere}
section,figure,h2,h3{scroll-margin-top:104px}
.tools{position:sticky;top:0;z-index:2;background:var(--page);border-bottom:1px solid var(--edge);padding:4px 16px;margin:0 -16px;display:flex;gap:2px 24px;align-items:center;flex-wrap:wrap}
.cursor-bar{display:flex;gap:10px;align-items:center;flex:1 1 300px}
.cursor-bar[hidden]{display:none}
.cursor-bar label{font-weight:600}
.cursor-bar input{flex:1 1 160px;min-width:120px;height:28px;accent-color:var(--c0)}
.cursor-bar output{min-width:6ch;font-variant-numeric:tabular-nums;font-weight:600}
button{font:inherit;min-height:30px;padding:2px 10px;border:1px solid var(--edge);border-radius:6px;background:var(--mark);color:var(--text);cursor:pointer}
.buttons[hidden]{display:none}
footer{margin-top:40px;padding-bottom:32px}
svg.narrow{display:none}
@media (max-width:520px){
svg.wide{display:none}svg.narrow{display:block}
table.overview{min-width:0;display:block}
table.overview thead{display:none}
table.overview tbody{display:block}
table.overview tr{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:2px 12px;padding:8px 0;border-bottom:1px solid var(--grid)}
table.overview th,table.overview td{display:block;border:0!important;padding:0!important;min-width:0}
table.overview th,table.overview td:not(.number){grid-column:1/-1}
table.overview td:nth-of-type(n+3){order:2}
table.overview td:nth-of-type(7){order:1}
table.overview .number{text-align:left!important}
table.overview .number::before{content:attr(data-name);display:block;font-size:.79rem;color:var(--quiet)}
.range{white-space:normal}
}
@media (max-width:820px){.band-key{grid-template-columns:minmax(0,1fr)}}
@media (max-width:520px){.tools{gap:0 12px}.band-switch legend{display:none}dl.provenance{grid-template-columns:1fr}dl.provenance dd{margin-bottom:6px}.shares li{grid-template-columns:90px 40px minmax(40px,1fr)}}
@media print{
:root{${variables(lightColours)};${lightPage}}
body{font-size:11px}
@page{margin:14mm}
.tools,.buttons,nav{display:none!important}
.grid-of-charts{grid-template-columns:1fr 1fr}
figure,.safety,tr,li{break-inside:avoid}
figure details:not([open]){display:none}
h2,h3{break-after:avoid}
.scroll,.tall,pre{overflow:visible;max-height:none}
pre{white-space:pre-wrap}
.now,.now-bands{display:none}
table.overview,table.parameters{min-width:0}
}
`.trim();
