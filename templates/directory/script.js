// parts: ageing.js
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
  let entries;
  const read = () =>
    all("article").map((element) => {
      const { sector, area, language, is } = element.dataset;
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
    const split = (words) => words.split(/\s+/).filter(Boolean);
    const typed = split(text);
    const [sector, area, language] = ["sector", "area", "language"].map((id) => by(id).value);
    const ticked = ["anyone", "free"].filter((id) => by(id).checked);
    const isFiltered = [...typed, sector, area, language, ...ticked].some(Boolean);
    const chosen = entries.filter(
      (entry) =>
        entry.sector(sector) &&
        entry.area(area) &&
        entry.language(language) &&
        ticked.every(entry.is),
    );
    const fits = (list) => chosen.filter((entry) => list.every((word) => isSaid(entry, word)));
    const numbers = split(text.replace(/(\d)[\s-]+(?=\d)/g, "$1"));
    const bare = typed.map((word) => word.replace(/^\u0627\u0644(?=..)/, ""));
    const found = [numbers, typed, bare].map(fits).find((list) => list.length > 0) ?? [];
    const shown = new Set(found);
    for (const entry of entries) entry.element.hidden = !shown.has(entry);
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
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
})();
