"use strict";
// Telegram tells a Mini App who has opened it behind the # of its address. That is sent along with
// each question for an article; what comes back takes the place of what is shown.
(() => {
  const told = new URLSearchParams(location.hash.slice(1));
  const data = told.get("tgWebAppData") || "";

  function setTheme() {
    try {
      const paper = JSON.parse(told.get("tgWebAppThemeParams")).bg_color;
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16));
      const isDark = 0.3 * red + 0.6 * green + 0.1 * blue < 128;
      document.documentElement.dataset.theme = isDark ? "dark" : "light";
    } catch {
      // then the system's counts
    }
  }

  function goTo(name) {
    const place = name && document.getElementById(name);
    if (place) place.scrollIntoView();
    else scrollTo(0, 0);
  }

  async function open(query, name) {
    const asked = new URLSearchParams(query);
    asked.set("data", data);
    const answer = await fetch(location.pathname, { method: "POST", body: asked });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    for (const part of ["main", "footer"]) {
      document.querySelector(part).replaceWith(page.querySelector(part));
    }
    goTo(name);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='?'], a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const [query, name] = link.getAttribute("href").split("#");
    if (query) open(query, name);
    else goTo(name);
  });

  setTheme();
  if (window.TelegramWebviewProxy) window.TelegramWebviewProxy.postEvent("web_app_expand", "{}");
  open("", "quote");
})();
