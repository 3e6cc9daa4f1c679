"use strict";

// The page can be read without this script: every mark is a link to its note. The script hides kinds of finding, and
// shows the notes on a mark beside the text.
(() => {
  const root = document.documentElement;
  const panel = document.getElementById("panel");
  const content = document.getElementById("panel-content");
  const filters = document.querySelector(".filter");
  const boxes = [...document.querySelectorAll("input[name=signal]")];
  const wide = matchMedia("(min-width: 64rem)");
  let selected = null;

  const words = (value) => value.split(" ").filter(Boolean);
  const hidden = () => words(root.dataset.hide);
  const isShown = (mark) => words(mark.dataset.signals).some((signal) => !hidden().includes(signal));
  const marks = () => [...document.querySelectorAll("main .mark")];

  function filter() {
    root.dataset.hide = boxes.filter((box) => !box.checked).map((box) => box.value).join(" ");
    for (const mark of marks()) {
      mark.tabIndex = isShown(mark) ? 0 : -1;
    }
    if (selected && !isShown(selected)) {
      close();
    } else if (selected) {
      fill(selected);
    }
  }

  function notesOf(mark) {
    return words(mark.dataset.findings)
      .map((id) => document.getElementById(id))
      .filter((note) => !hidden().includes(note.dataset.signal));
  }

  function fill(mark, first) {
    const notes = notesOf(mark).sort((one, other) => (other.id === first) - (one.id === first));
    content.replaceChildren(...notes.map((note) => {
      const copy = document.createElement("div");
      copy.className = "finding";
      copy.dataset.signal = note.dataset.signal;
      copy.dataset.finding = note.id;
      copy.append(...[...note.cloneNode(true).childNodes].filter((node) => !node.matches?.(".back")));
      return copy;
    }));
  }

  function highlight(mark) {
    document.querySelectorAll(".mark.selected").forEach((other) => other.classList.remove("selected"));
    const first = mark.hash.slice(1);
    for (const part of mark.closest(".text").querySelectorAll(".mark")) {
      part.classList.toggle("selected", words(part.dataset.findings).includes(first));
    }
  }

  function select(mark, first) {
    selected = mark;
    highlight(mark);
    fill(mark, first);
    const rail = wide.matches ? mark.closest(".document").querySelector(".rail") : document.body;
    if (panel.parentElement !== rail) {
      rail.prepend(panel);
    }
    panel.hidden = false;
    if (wide.matches) {
      rail.scrollTop = 0;
    } else {
      uncover(mark);
    }
  }

  // On a small screen the panel lies over the foot of the text, and the filter over its head.
  function uncover(mark) {
    const box = mark.getBoundingClientRect();
    if (box.bottom > panel.getBoundingClientRect().top || box.top < filters.getBoundingClientRect().bottom) {
      scrollBy({ top: box.top - innerHeight / 6, behavior: "instant" });
    }
  }

  function close() {
    // Focus comes first: it selects the mark once more.
    selected?.focus({ preventScroll: true });
    selected = null;
    panel.hidden = true;
    document.querySelectorAll(".mark.selected").forEach((mark) => mark.classList.remove("selected"));
  }

  function show(mark, first) {
    if (wide.matches) {
      mark.scrollIntoView({ block: "center" });
    }
    select(mark, first);
  }

  function step(by) {
    const shown = marks().filter(isShown);
    const next = shown[shown.indexOf(selected) + by];
    if (next) {
      show(next);
    }
  }

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("main .mark");
    if (mark) {
      event.preventDefault();
      if (isShown(mark)) {
        select(mark);
      }
    }
    const back = event.target.closest("main .back a");
    if (back) {
      event.preventDefault();
      const place = document.getElementById(back.hash.slice(1));
      place.focus({ preventScroll: true });
      show(place, back.closest(".finding").id);
    }
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("main .mark:focus-visible")) {
      select(event.target);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && selected) {
      close();
    }
  });
  panel.addEventListener("click", (event) => {
    if (event.target.dataset.step) {
      step(Number(event.target.dataset.step));
    } else if ("close" in event.target.dataset) {
      close();
    }
  });
  boxes.forEach((box) => box.addEventListener("change", filter));

  root.classList.add("scripted");
  filter();
})();
