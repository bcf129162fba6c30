// SPDX-License-Identifier: Apache-2.0
// Pages work without this file: it adds keys, the theme toggle and a table filter's comfort, nothing else.
(function () {
  "use strict";
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search).get("theme");
  var kept = null;
  try { kept = localStorage.getItem("theme"); } catch (e) { kept = null; }
  if (asked || kept) { root.dataset.theme = asked || kept; }

  function toggleTheme() {
    var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch (e) { /* a private window keeps nothing */ }
  }

  // a slider walks over the values that make a difference and puts them into the field of its form, which works without it
  function slide(slider) {
    var field = document.getElementById(slider.dataset.sets);
    var steps = slider.dataset.steps.split(" ").map(Number);
    if (!field || steps.length < 2) { return; }
    var at = steps.findIndex(function (step) { return step >= Number(field.value); });
    var later = 0;
    slider.min = 0;
    slider.max = steps.length - 1;
    slider.value = at < 0 ? steps.length - 1 : at;
    slider.hidden = false;
    function say() { slider.setAttribute("aria-valuetext", field.value); }
    say();
    slider.addEventListener("input", function () { field.value = steps[Number(slider.value)]; say(); });
    slider.addEventListener("change", function () {
      clearTimeout(later);
      later = setTimeout(function () { slider.form.requestSubmit(); }, 300);
    });
    // going to the fragment takes the focus away, so the slider takes it back when that is done
    if (location.hash === "#" + slider.form.id) {
      addEventListener("load", function () { setTimeout(function () { slider.focus({preventScroll: true}); }, 0); });
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("input[type=range][data-steps]").forEach(slide);
    var toggle = document.getElementById("theme");
    var keys = document.getElementById("keys");
    var help = document.getElementById("help");
    if (toggle) { toggle.hidden = false; toggle.addEventListener("click", toggleTheme); }
    if (help && keys) { help.hidden = false; help.addEventListener("click", function () { keys.showModal(); }); }

    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
      if (event.key === "?" && keys) { event.preventDefault(); if (keys.open) { keys.close(); } else { keys.showModal(); } return; }
      if (event.key === "t") { toggleTheme(); return; }
      var link = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
      if (link && !(keys && keys.open)) { link.click(); }
    });
  });
})();
