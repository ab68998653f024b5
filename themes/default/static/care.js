// @ts-check
"use strict";
// The large-type mode, set before anything is drawn so that nothing jumps. Without this script its switch is not shown.
{
  const key = "gongkai-mode", root = document.documentElement;
  const apply = () => {
    let mode = "plain";
    try { mode = localStorage.getItem(key) || mode; } catch { mode = root.dataset.mode || mode; }
    root.dataset.mode = mode === "care" ? "care" : "plain";
  };
  apply();
  // A page taken back from the browser's memory, or open beside this one, follows.
  addEventListener("pageshow", apply);
  addEventListener("storage", apply);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".care-switch")) {
      root.dataset.mode = root.dataset.mode === "care" ? "plain" : "care";
      try { localStorage.setItem(key, root.dataset.mode); } catch { /* kept for this page only */ }
      dispatchEvent(new Event("resize"));
    }
  });
}
