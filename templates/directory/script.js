(() => {
  const by = (id) => document.getElementById(id);
  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
      .replace(/[\u0649\u06cc]/g, "\u064a")
      .replace(/\u06a9/g, "\u0643")
      .replace(/\u0629/g, "\u0647")
      .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
      .replace(/[\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
      .toLowerCase();
  const entries = [...document.querySelectorAll(".entry")].map((element) => ({
    element,
    text: fold(element.textContent),
    has: (kind, value) => !value || (element.dataset[kind] || "").split(" ").includes(value),
  }));
  const matches = (entry, words) => words.every((word) => entry.text.includes(word));
  const apply = () => {
    const typed = fold(by("q").value).split(/\s+/).filter(Boolean);
    const [sector, area, language] = ["sector", "area", "language"].map((id) => by(id).value);
    const fits = (words) =>
      entries.filter(
        (entry) =>
          matches(entry, words) &&
          entry.has("sectors", sector) &&
          entry.has("areas", area) &&
          entry.has("languages", language) &&
          (!by("anyone").checked || "anyone" in entry.element.dataset),
      );
    let found = fits(typed);
    if (found.length === 0) found = fits(typed.map((word) => word.replace(/^\u0627\u0644/, "")));
    const shown = new Set(found);
    for (const entry of entries) entry.element.hidden = !shown.has(entry);
    for (const section of document.querySelectorAll(".sector"))
      section.hidden = !section.querySelector(".entry:not([hidden])");
    by("count").textContent = found.length;
    by("none").hidden = found.length > 0;
  };
  const form = document.querySelector(".filters");
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
})();
