// SPDX-License-Identifier: Apache-2.0
// The pages of an import work without this file: it adds dropping, the progress of an upload, and progress without reloading.
(function () {
  "use strict";
  var POLL = 400;

  function door(form) {
    var input = document.getElementById("files");
    var sending = document.getElementById("sending");
    var sent = document.getElementById("sent");
    var bar = sending.querySelector("progress");
    var problem = document.getElementById("problem");
    var request = null;

    function fail(sentence) {
      request = null;
      sending.hidden = true;
      form.classList.remove("busy");
      problem.textContent = sentence;
      problem.hidden = false;
      input.value = "";
    }

    function send() {
      if (request || !input.files.length) { return; }
      problem.hidden = true;
      sending.hidden = false;
      form.classList.add("busy");
      request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.upload.onprogress = function (event) {
        if (!event.lengthComputable) { return; }
        bar.value = 100 * event.loaded / event.total;
        sent.textContent = event.loaded < event.total
          ? Math.floor(event.loaded / 1e6) + " of " + Math.ceil(event.total / 1e6) + " MB sent"
          : "Looking at the files";
      };
      request.onload = function () {
        if (request.status === 200) { location.assign(request.responseURL); return; }
        var page = new DOMParser().parseFromString(request.responseText, "text/html");
        var told = page.getElementById("problem");
        fail(told ? told.textContent : "The upload was not taken.");
      };
      request.onerror = function () { fail("The upload broke off: is Millrace still running? Choose the files again."); };
      request.onabort = function () { fail("The upload was cancelled; nothing was kept."); };
      request.send(new FormData(form));
    }

    input.addEventListener("change", send);
    form.addEventListener("submit", function (event) { event.preventDefault(); send(); });
    document.getElementById("stop").addEventListener("click", function () { if (request) { request.abort(); } });
    ["dragover", "dragleave", "drop"].forEach(function (kind) {
      form.addEventListener(kind, function (event) {
        event.preventDefault();
        form.classList.toggle("over", kind === "dragover");
      });
    });
    form.addEventListener("drop", function (event) {
      if (request) { return; }
      input.files = event.dataTransfer.files;
      send();
    });
    // a file that misses the door must not replace the page
    ["dragover", "drop"].forEach(function (kind) {
      document.addEventListener(kind, function (event) { event.preventDefault(); });
    });
  }

  function follow(work) {
    var bar = work.querySelector("progress");
    var words = document.getElementById("words");
    fetch(work.dataset.document).then(function (answer) { return answer.json(); }).then(function (now) {
      if (now.standing !== "running") { location.replace(work.dataset.page); return; }
      if (typeof now.percent === "number") { bar.value = now.percent; }
      words.textContent = now.words;
      setTimeout(follow, POLL, work);
    }).catch(function () { setTimeout(follow, 4 * POLL, work); });
  }

  var form = document.getElementById("door");
  var work = document.querySelector(".working");
  if (form) { door(form); }
  if (work) { follow(work); }
})();
