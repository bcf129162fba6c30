// SPDX-License-Identifier: Apache-2.0
package io.millrace.map;

/** The look of the drawing: the tokens of the page where there is one, else its own, for light and dark. */
public final class MapStyle {
    public static final String CSS = """

            .vsm{--v-paper:var(--paper,#fbfaf7);--v-card:var(--card,#fff);--v-ink:var(--ink,#1d2630);--v-soft:var(--soft,#5c6873);
            --v-hair:var(--hair,#e3e0d8);--v-flow:var(--flow,#0f6e84);--v-wait:var(--wait,#9a5b00);background:var(--v-card)}
            @media (prefers-color-scheme:dark){.vsm{--v-paper:var(--paper,#12171c);--v-card:var(--card,#1a2128);--v-ink:var(--ink,#e8ebee);
            --v-soft:var(--soft,#9aa7b3);--v-hair:var(--hair,#2d363f);--v-flow:var(--flow,#56b6cb);--v-wait:var(--wait,#e0a048)}}
            @media print{.vsm{--v-paper:#fff;--v-card:#fff;--v-ink:#000;--v-soft:#333;--v-hair:#888;--v-flow:#000;--v-wait:#000}}
            .vsm text{font-family:Inter,system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums;fill:var(--v-ink)}
            .vsm .ground{fill:var(--v-card)}
            .vsm .band{font-size:11px;font-weight:600;letter-spacing:.06em;text-transform:uppercase;fill:var(--v-soft)}
            .vsm .name{font-size:16px;font-weight:650}.vsm .narrow{font-size:13px;font-weight:650}
            .vsm .sub{font-size:11px;fill:var(--v-soft)}.vsm .key{font-size:12px;fill:var(--v-soft)}
            .vsm .val,.vsm .wait{font-size:12.5px;font-weight:600}.vsm .wait{fill:var(--v-wait)}
            .vsm .ctrl-t{font-size:13px;font-weight:600}.vsm .inv-t{font-size:11px;font-weight:700;fill:var(--v-wait)}
            .vsm .proc{fill:var(--v-card);stroke:var(--v-ink);stroke-width:1.6}.vsm .data{fill:none;stroke:var(--v-hair)}
            .vsm .hair{fill:none;stroke:var(--v-hair)}.vsm .ctrl{fill:var(--v-card);stroke:var(--v-ink);stroke-width:1.2}
            .vsm .back{fill:var(--v-paper);stroke:var(--v-hair)}
            .vsm .inv{fill:none;stroke:var(--v-wait);stroke-width:1.6;stroke-linejoin:round}
            .vsm .pull{fill:none;stroke:var(--v-ink);stroke-width:1.6}.vsm .none{stroke-dasharray:4 3;opacity:.6}
            .vsm .push-o{fill:var(--v-card);stroke:var(--v-ink);stroke-width:1.2}
            .vsm .push{fill:none;stroke:var(--v-ink);stroke-width:8;stroke-dasharray:6 5}
            .vsm .ink-f{fill:var(--v-ink)}.vsm .info-f{fill:var(--v-flow)}
            .vsm .info{fill:none;stroke:var(--v-flow);stroke-width:1.1;stroke-linejoin:round}.vsm .by-hand{stroke-dasharray:4 3}
            .vsm .mark{fill:none;stroke:var(--v-soft);stroke-width:1}.vsm .full{fill:var(--v-soft)}
            .vsm .vis{fill:none;stroke:var(--v-soft);stroke-dasharray:2 5}
            .vsm .lad{fill:none;stroke-width:1.8}.vsm .cust{stroke:var(--v-wait)}.vsm .ours{stroke:var(--v-flow)}
            .vsm a{text-decoration:none;cursor:pointer}.vsm a:hover text,.vsm a:focus-visible text{fill:var(--v-flow);text-decoration:underline}
            .vsm a:hover .info,.vsm a:focus-visible .info{stroke-width:2.2}
            .vsm a:focus-visible{outline:2px solid var(--v-flow);outline-offset:2px}
            """;

    /** What marks on a map add. */
    public static final String MARKS = """
            .vsm{--v-en:var(--en,#e6f2f1);--v-waste:var(--waste,#b3261e)}
            @media (prefers-color-scheme:dark){.vsm{--v-en:var(--en,#17343a);--v-waste:var(--waste,#f0776d)}}
            @media print{.vsm{--v-en:#fff;--v-waste:#000}}
            .vsm .burst{fill:var(--v-card);stroke:var(--v-waste);stroke-width:1.5;stroke-linejoin:round}
            .vsm .burst-t{font-size:12.5px;font-weight:700;fill:var(--v-waste)}
            .vsm .en{fill:var(--v-en);stroke:var(--v-flow)}.vsm .no-en{fill:none;stroke:var(--v-soft);stroke-dasharray:4 3}
            .vsm .en-t{font-size:11px;fill:var(--v-flow)}
            """;

    /** What a tangle adds: its lines say what runs forward and what runs back. */
    public static final String TANGLE = """
            .vsm{--v-waste:var(--waste,#b3261e)}
            @media (prefers-color-scheme:dark){.vsm{--v-waste:var(--waste,#f0776d)}}
            @media print{.vsm{--v-waste:#000}}
            .vsm .spot-t{font-size:12.5px;font-weight:600}
            .vsm .link{font-size:11px;font-weight:600}.vsm .plate{fill:var(--v-card)}
            .vsm .spot{fill:var(--v-card);stroke:var(--v-soft);stroke-width:1}.vsm .own{stroke:var(--v-ink);stroke-width:1.8}
            .vsm .unseen{fill:var(--v-paper);stroke-dasharray:4 3}.vsm .end{fill:var(--v-card);stroke:var(--v-ink);stroke-width:1.2}
            .vsm .go,.vsm .loop{fill:none;stroke:var(--v-ink);stroke-opacity:.34}.vsm .middle{stroke-opacity:.55}
            .vsm .strong{stroke-opacity:.82}.vsm .loop{stroke:var(--v-waste);stroke-dasharray:6 4}
            .vsm .go-f{fill:var(--v-ink)}.vsm .loop-f{fill:var(--v-waste)}
            .vsm .reach{fill:none;stroke:transparent;stroke-width:11}
            .vsm a:hover .go,.vsm a:hover .loop,.vsm a:focus-visible .go,.vsm a:focus-visible .loop{stroke:var(--v-flow);stroke-opacity:1}
            """;

    private MapStyle() {}
}
