// @ts-check
"use strict";
// A folder opened from disk has no server to find index.html: there, and only there, links name it.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach(link => {
    const parts = /^([^#?]*\/|)([#?].*|)$/.exec(link.getAttribute("href"));
    if (parts && parts[1] && !/^[a-z]+:/i.test(parts[1])) link.setAttribute("href", parts[1] + "index.html" + parts[2]);
  });
  document.querySelectorAll("form[action$='/']").forEach(form => {
    form.setAttribute("action", form.getAttribute("action") + "index.html");
  });
}
