// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/htmlstyle_p.h"

#include "report/palette.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jobscope::report {

namespace {

constexpr std::array s_tones{Tone::Plain, Tone::Dim, Tone::Include, Tone::Exclude, Tone::Warning, Tone::Running,
    Tone::Idle, Tone::PausedByUser, Tone::PausedByMacie, Tone::Complete, Tone::Cancelled};

QString hex(quint32 colour)
{
    return u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

QString toneVariables(Colours (*colours)(Tone))
{
    QString css;
    for (const Tone tone : s_tones) {
        const Colours pair = colours(tone);
        css += u"--%1:%2;--%1-bg:%3;"_s.arg(htmlClass(tone), hex(pair.text), hex(pair.ground));
    }
    return css;
}

constexpr auto s_rules = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--window);color:var(--plain);font:16px/1.5 system-ui,"Liberation Sans",Arial,sans-serif}
main{max-width:60rem;margin:0 auto;padding:24px 16px 48px}
h1,h2,h3{line-height:1.25;font-weight:600;margin:0}
h1{font-size:1.1rem;color:var(--dim)}
.job{font-size:1.5rem;color:var(--plain);overflow-wrap:anywhere}
.section{font-size:1.1rem;margin:24px 0 8px}
p{margin:8px 0;max-width:75ch;overflow-wrap:anywhere}
article{margin-top:24px;padding-top:24px;border-top:1px solid var(--line)}
a{color:var(--running)}
code,pre{font-family:ui-monospace,"Liberation Mono",Menlo,Consolas,monospace;font-size:.88em}
.v{background:var(--chip);border:1px solid var(--line);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere;
 white-space:pre-wrap;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.api{color:var(--dim);font-size:.9em;font-weight:400}
.dim,.note{color:var(--dim)}
.note{font-size:.9em}
.lead{font-size:1.1rem;margin:12px 0}
.warning{color:var(--warning);background:var(--warning-bg);padding:8px 12px;border-radius:6px}
.badge{display:inline-block;border-radius:99px;padding:1px 10px;font-weight:600}
.countdown{font-weight:700}
.mark{display:inline-block;border:1px solid var(--warning);color:var(--warning);border-radius:99px;padding:0 8px;
 font-size:.85em;font-weight:600;white-space:nowrap}
.gates{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;background:var(--line);
 border:1px solid var(--line);border-radius:8px;overflow:hidden;list-style:none;margin:8px 0;padding:0}
.gates li{background:var(--plain-bg);padding:8px 10px;font-size:.95em}
.gates b{display:block;color:var(--dim);font-size:.85em}
.card{background:var(--plain-bg);border:1px solid var(--line);border-radius:8px;margin:8px 0;overflow:hidden}
.card>.head{margin:0;padding:8px 12px;max-width:none;font-weight:600}
.card ol{list-style:none;margin:0;padding:0}
.card li{display:grid;grid-template-columns:4.5rem 1fr;border-top:1px solid var(--line);padding:8px 12px}
.card li.alone{grid-template-columns:1fr}
.joiner{color:var(--dim);font-weight:600;font-size:.85em;padding-top:.15em}
.card p,.card .remark{margin:4px 0 0;max-width:none}
.card>.remark{margin:0;padding:8px 12px;border-top:1px solid var(--line)}
.remark.reading{color:var(--warning);background:var(--warning-bg)}
.values{display:flex;flex-wrap:wrap;gap:4px;list-style:none;margin:4px 0;padding:0}
.values>li,.card .values>li{display:block;border:0;padding:0}
ul.statements{margin:8px 0;padding-left:1.2rem;max-width:75ch}
ul.statements li{margin:4px 0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:8px 0;background:var(--plain-bg)}
th,td{border:1px solid var(--line);padding:6px 10px;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600}
tbody th{width:16rem}
th .api{display:block}
.facts tr.dim th{font-weight:400}
pre{background:var(--plain-bg);border:1px solid var(--line);border-radius:8px;padding:12px;white-space:pre-wrap;
 overflow-wrap:anywhere}
@media (max-width:40rem){tbody th{width:auto}.card li{grid-template-columns:1fr}}
@media print{
body{font-size:10pt}
main{max-width:none;padding:0}
article{break-before:page;border:0;padding:0;margin:0}
article:first-of-type{break-before:auto}
.job,.section,.card>.head{break-after:avoid}
.card li,tr,.gates{break-inside:avoid}
.badge,.card>.head,.warning,.remark,.v{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
)";

} // namespace

QString htmlClass(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return u"plain"_s;
    case Tone::Dim:
        return u"dim"_s;
    case Tone::Include:
        return u"include"_s;
    case Tone::Exclude:
        return u"exclude"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Running:
        return u"running"_s;
    case Tone::Idle:
        return u"idle"_s;
    case Tone::PausedByUser:
        return u"paused-by-user"_s;
    case Tone::PausedByMacie:
        return u"paused-by-macie"_s;
    case Tone::Complete:
        return u"complete"_s;
    case Tone::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString htmlStyle()
{
    QString css = u"\n:root{color-scheme:light dark;--window:#f6f7f9;--line:#d9dde3;--chip:#eef1f5;"_s
        + toneVariables(lightColours)
        + u"}\n@media screen and (prefers-color-scheme:dark){:root{--window:#15181c;--line:#353c46;--chip:#2b313a;"_s
        + toneVariables(darkColours) + u"}}\n@media print{:root{--window:#fff}}"_s;
    css += QLatin1StringView(s_rules);
    for (const Tone tone : s_tones) {
        // Warning, dim and plain have rules of their own above; tones colour badges and heads of cards.
        css += u".tone-%1{color:var(--%1);background:var(--%1-bg)}\n"_s.arg(htmlClass(tone));
    }
    return css;
}

} // namespace jobscope::report
