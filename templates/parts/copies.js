(() => {
  const box = document.getElementById("copies");
  if (!box) return;
  const [field, ask, list] = ["input", "div", "ul"].map((each) => box.querySelector(each));
  const two = (number) => String(number).padStart(2, "0");
  const now = new Date();
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const answer = (copy) => {
    if (!copy) return box.dataset.unknown;
    const { until, over } = copy.dataset;
    return until < today ? over : copy.querySelector("span").textContent;
  };
  // However somebody read it out: see edition-code.ts.
  const plain = (typed) =>
    typed
      .normalize("NFKC")
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15)
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "")
      .replace(/[OILU]/g, (letter) => ({ O: 0, U: "V" })[letter] ?? 1);
  ask.hidden = false;
  list.hidden = true;
  field.addEventListener("input", () => {
    const code = plain(field.value);
    const copy = [...list.children].find((each) => each.dataset.code === code);
    box.querySelector(".answer").textContent = code.length < 8 ? "" : answer(copy);
  });
})();
