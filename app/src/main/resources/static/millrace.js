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

  document.addEventListener("DOMContentLoaded", function () {
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
