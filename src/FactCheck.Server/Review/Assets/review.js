// Keys for those who work through many findings. Every page does all it does without this.
"use strict";
(() => {
  const items = [...document.querySelectorAll(".findings .item")];
  const current = () => items.indexOf(document.activeElement.closest?.(".item"));
  const go = (step) => {
    const at = current();
    const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
    next?.querySelector(".open").focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  const choose = (key) => {
    const choice = document.querySelector(`input[data-key="${key}"]`);
    if (choice) {
      choice.checked = true;
      choice.form.elements.note.focus();
      return;
    }
    const item = items[current()];
    if (item) location.assign(`${item.querySelector(".open").href}#${key}`);
  };
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    c: () => choose("c"),
    d: () => choose("d"),
    e: () => choose("e"),
    x: () => items[current()]?.querySelector("input[type=checkbox]")?.click(),
    u: () => document.getElementById("back")?.click(),
    "/": () => document.getElementById("search")?.focus(),
    "?": () => document.getElementById("keys").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog")) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  const file = document.querySelector(".drop input[type=file]");
  if (file) {
    document.querySelector("[data-drop]").hidden = false;
    const over = (is) => document.body.classList.toggle("dropping", is);
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
    document.addEventListener("drop", (event) => {
      over(false);
      if (event.dataTransfer.files.length !== 1) return;
      event.preventDefault();
      file.files = event.dataTransfer.files;
      file.form.requestSubmit();
    });
  }
  if (/^#[cde]$/.test(location.hash)) choose(location.hash[1]);
})();
