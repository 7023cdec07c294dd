(() => {
  const frame = document.querySelector("iframe");
  const [notes, pages] = ["notes", "pages"].map((id) => document.getElementById(id));
  let version;
  const say = (lines) => {
    notes.textContent = lines.join("\n");
    notes.hidden = lines.length === 0;
  };
  // Where somebody was reading, they go on reading.
  const again = () => {
    const at = frame.contentWindow.scrollY;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, at), { once: true });
    frame.contentWindow.location.reload();
  };
  const link = (path) => {
    const a = document.createElement("a");
    Object.assign(a, { href: `p/${path}`, target: "page", textContent: path });
    return a;
  };
  const news = new EventSource("events");
  news.addEventListener("message", ({ data }) => {
    const told = JSON.parse(data);
    say(told.notes);
    if (told.version === version) return;
    pages.replaceChildren(...told.pages.map(link));
    pages.hidden = told.pages.length < 2;
    if (version === undefined) frame.src = `p/${told.pages[0]}`;
    else again();
    version = told.version;
  });
  news.addEventListener("error", () => {
    news.close();
    say([document.body.dataset.ended]);
  });
})();
