// parts: ageing.js
// parts: copies.js
(() => {
  const by = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(
        /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g,
        "",
      )
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
      .replace(/[\u0649\u06cc]/g, "\u064a")
      .replace(/\u06a9/g, "\u0643")
      .replace(/\u0629/g, "\u0647")
      .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
      .replace(/[\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
      .toLowerCase();
  const words = (root, selector) => all(selector, root).map((each) => each.textContent);
  const sectors = new Map(all("#sector option").map((each) => [each.value, each.textContent]));
  // An entry is found by its own words, not by labels or by the names of other entries.
  const said = "h3,h4,.by,li,article>p:not(.age),dl:not(.stop dl)>dd>p:not(.door,.age,.ask)";

  // Open now: on the reader's clock, told in the zone of the services.
  const now = by("now");
  const clock = () => {
    try {
      const told = new Date().toLocaleString("sv", { timeZone: now.dataset.zone });
      return new Date(`${told.replace(" ", "T")}Z`);
    } catch {
      return new Date(Number.NaN);
    }
  };
  const split = (text = "", ...by) =>
    by.length === 0 ? text : text.split(by[0]).map((part) => split(part, ...by.slice(1)));
  const ways = split(now?.dataset.hours, "|", ";", " ");
  const holidays = split(now?.dataset.holidays, "|", " ");
  const isWithin = (day, from = day, to = day) => from <= day && day <= to;
  // The minutes during which a way holds at a moment; a night that began the day before still counts.
  const spanAt = (way, at) => {
    for (const back of [1, 0]) {
      const date = new Date(at - back * 864e5);
      const day = date.toISOString().slice(0, 10);
      const line = ways[way].find(([days, , ...dates]) =>
        days === "h"
          ? holidays.some((holiday) => isWithin(day, ...holiday))
          : days.includes(date.getUTCDay()) && isWithin(day, ...dates),
      );
      const minute = (back * 24 + at.getUTCHours()) * 60 + at.getUTCMinutes();
      const spans = split(line?.[1], ",", "-").map((span) => span.map(Number));
      const span = spans.find(([from, to]) => from <= minute && minute < to);
      if (span) return span;
    }
  };
  const two = (number) => String(number).padStart(2, "0");
  const isOpen = (entry, at) => entry.ways.some((way) => spanAt(way, at));
  // Until when, where an entry has one place only: of several its lines tell.
  const mark = (entry, at) => {
    entry.mark?.remove();
    const [from, to] = (at && entry.ways.length === 1 && spanAt(entry.ways[0], at)) || [0, 1440];
    if (to - from >= 1440) return;
    entry.mark = document.createElement("p");
    entry.mark.className = "open";
    const time = `${two(Math.floor(to / 60) % 24)}:${two(to % 60)}`;
    entry.mark.textContent = now.dataset.mark.replace("#", time);
    entry.element.querySelector("h3").after(entry.mark);
  };

  let entries;
  const read = () =>
    all("article").map((element) => {
      const { sector, area, language, is, open } = element.dataset;
      const has = (list) => (value) => !value || list.split(" ").includes(value);
      const names = sector.split(" ").map((each) => sectors.get(each));
      return {
        element,
        text: fold([...names, ...words(element, said)].join(" ")),
        digits: words(element, "[href^='tel:']")
          .map((each) => each.replace(/\D/g, ""))
          .join(" "),
        sector: has(sector),
        area: has(area),
        language: has(language),
        is: has(is),
        ways: open?.split(" ") ?? [],
      };
    });
  // A number is found however it is spaced, with or without the country's code.
  const isSaid = (entry, word) =>
    entry.text.includes(word) ||
    (/^[+\d-]{4,}$/.test(word) &&
      entry.digits.includes(word.replace(/\D/g, "").replace(/^0+/, "")));
  const apply = () => {
    entries ??= read();
    const text = fold(by("q").value).trim();
    const wordsOf = (words) => words.split(/\s+/).filter(Boolean);
    const typed = wordsOf(text);
    const [sector, area, language] = ["sector", "area", "language"].map((id) => by(id).value);
    const ticked = ["anyone", "free"].filter((id) => by(id).checked);
    const at = now?.checked ? clock() : undefined;
    const isFiltered = [...typed, sector, area, language, ...ticked, at].some(Boolean);
    const chosen = entries.filter(
      (entry) =>
        entry.sector(sector) &&
        entry.area(area) &&
        entry.language(language) &&
        ticked.every(entry.is) &&
        (!at || isOpen(entry, at)),
    );
    const fits = (list) => chosen.filter((entry) => list.every((word) => isSaid(entry, word)));
    const numbers = wordsOf(text.replace(/(\d)[\s-]+(?=\d)/g, "$1"));
    const bare = typed.map((word) => word.replace(/^\u0627\u0644(?=..)/, ""));
    const found = [numbers, typed, bare].map(fits).find((list) => list.length > 0) ?? [];
    const shown = new Set(found);
    for (const entry of entries) {
      entry.element.hidden = !shown.has(entry);
      mark(entry, shown.has(entry) && at);
    }
    for (const part of all("nav,.own,.after,.also,.sector>.gaps")) part.hidden = isFiltered;
    for (const section of all(".sector"))
      section.hidden = isFiltered && !section.querySelector("article:not([hidden])");
    const count = by("count");
    const form = new Intl.PluralRules(document.documentElement.lang).select(found.length);
    count.textContent = isFiltered
      ? (count.dataset[form] ?? count.dataset.other).replace("#", found.length)
      : "";
    by("none").hidden = !isFiltered || found.length > 0;
    document.querySelector(".filters button").hidden = !isFiltered;
  };
  const form = document.querySelector(".filters");
  form.hidden = false;
  form.querySelector("details").open = innerWidth > 960;
  if (now) {
    now.disabled = Number.isNaN(clock().getTime());
    document.addEventListener("visibilitychange", () => now.checked && apply());
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
})();
