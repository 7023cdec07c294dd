(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  // Ages on the reader's clock: a saved page keeps ageing.
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const age of all(".age[data-until]"))
    if (age.dataset.until < today) {
      age.classList.add("old");
      age.append(`. ${document.body.dataset.late}`);
    }
  const dated = all("article>[data-until]");
  document.getElementById("aged").hidden =
    dated.filter((age) => age.matches(".old")).length * 2 <= dated.length;

  // Leaving: nothing stays on the screen, and the way back does not lead here.
  document.querySelector(".exit").addEventListener("click", (event) => {
    event.preventDefault();
    document.title = "";
    document.body.replaceChildren();
    location.replace("about:blank");
  });
})();
