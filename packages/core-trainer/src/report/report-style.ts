/** Style of the report; colours of the lines are --line-0 … --line-5, told apart in both schemes. */
export const reportStyle = `
:root{--ground:#f6f7f9;--card:#fff;--ink:#1a1d23;--quiet:#5b6472;--rule:#e1e5eb;--good:#12703c;--bad:#b3261e;
--good-ground:#e3f4ea;--bad-ground:#fce8e6;--line-0:#2458d3;--line-1:#c2500b;--line-2:#12805c;--line-3:#9333b8;--line-4:#b01e5c;--line-5:#6b6f00}
@media (prefers-color-scheme:dark){:root{--ground:#101318;--card:#181c23;--ink:#e7eaf0;--quiet:#9aa4b3;--rule:#2b313c;--good:#5fd393;--bad:#ff8f87;
--good-ground:#14301f;--bad-ground:#3b1a18;--line-0:#7ba4ff;--line-1:#ffa061;--line-2:#4fd1a1;--line-3:#d193f0;--line-4:#ff86b4;--line-5:#cfd35a}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1160px;margin:0 auto;padding:40px 24px 64px}h1{font-size:1.75rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:40px 0 14px}h3{font-size:.8rem;font-weight:600;color:var(--quiet);margin:0 0 4px;overflow-wrap:anywhere}
.quiet{color:var(--quiet);margin:0}.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--rule);border-radius:10px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{padding:9px 16px;text-align:right;white-space:nowrap;border-top:1px solid var(--rule)}
thead th{border-top:0;color:var(--quiet);font-size:.82rem;font-weight:600}th:first-child{text-align:left;font-weight:500}
.better{color:var(--good)}.worse{color:var(--bad)}.verdict{font-size:.78rem;margin-left:4px}.same,.unclear{color:var(--quiet)}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr));gap:18px}
figure{margin:0;padding:16px 16px 10px;background:var(--card);border:1px solid var(--rule);border-radius:10px;min-width:0}
figcaption{margin-bottom:8px}figcaption strong{display:block}figcaption span{color:var(--quiet);font-size:.85rem}
.chart{min-height:240px}.u-legend{font-size:.8rem;text-align:left;color:var(--quiet);font-variant-numeric:tabular-nums}.u-legend tr{margin-right:12px}
.u-legend th,.u-legend th:first-child,.u-legend td{min-width:0;white-space:nowrap;text-align:left;border:0;padding:1px 3px;font-weight:400}.u-legend .u-marker{border-radius:2px}
.sample{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:16px;margin-bottom:14px}
.prompt{margin:0 0 12px;padding-left:12px;border-left:3px solid var(--rule);color:var(--quiet);white-space:pre-wrap;overflow-wrap:anywhere}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:20px}.text{margin:0 0 10px;white-space:pre-wrap;overflow-wrap:anywhere}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;font-size:.78rem}.chips li{padding:1px 9px;border-radius:99px}
.tag,.bad{background:var(--bad-ground);color:var(--bad)}.tag{font-size:.75rem;padding:1px 8px;border-radius:99px}.good{background:var(--good-ground);color:var(--good)}
.notes{margin:0;padding-left:20px;max-width:75ch}.notes li{margin-bottom:6px}details{margin-top:32px}summary{cursor:pointer;font-weight:600}
pre{overflow-x:auto;background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:16px;font-size:.8rem}
@media (max-width:600px){main{padding:24px 14px 40px}
.scroll thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.scroll table,.scroll tbody,.scroll tr,.scroll th{display:block}
.scroll tr{padding:9px 12px;border-top:1px solid var(--rule)}.scroll tbody tr:first-child{border-top:0}
.scroll th,.scroll td{border:0;padding:1px 0;white-space:normal}.scroll th[scope=row]{font-weight:600}
.scroll td{display:flex;justify-content:space-between;gap:16px}.scroll td::before{content:attr(data-label);color:var(--quiet);text-align:left;overflow-wrap:anywhere}}
`
