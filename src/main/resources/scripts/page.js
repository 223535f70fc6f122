// What the page does beyond being read: finding rows, copying tables, asking where a figure comes from.
// It stands in the page as it is, so it does without the signs that markup escapes.
"use strict";
(() => {
  const all = (query, within) => Array.from((within || document).querySelectorAll(query));
  const make = (tag, text, attributes) => {
    const element = document.createElement(tag);
    element.textContent = text;
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };
  const words = (text) => text.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
  const has = (row, wanted) => {
    const text = row.textContent.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };

  // The contents are open beside a wide page and closed above a narrow one.
  const contents = document.querySelector("nav.contents details");
  const narrow = window.matchMedia("(max-width: 63.99em)");
  const fold = () => { contents.open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  const links = new Map(all("nav.contents a").map((link) => [link.getAttribute("href").slice(1), link]));
  const mark = (id) => links.forEach((link, other) =>
    other === id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"));
  const places = Array.from(links.keys()).map((id) => document.getElementById(id)).filter(Boolean);
  const spy = new IntersectionObserver(() => {
    const passed = places.filter((place) => 140 > place.getBoundingClientRect().top);
    mark(passed.length > 0 ? passed[passed.length - 1].id : "");
  }, { rootMargin: "-120px 0px -70% 0px" });
  places.forEach((place) => spy.observe(place));
  all("nav.contents li a").forEach((link) => link.addEventListener("click", fold));

  // Where a figure comes from.
  const panel = make("section", "", { class: "origin", "aria-label": "数字来源", hidden: "" });
  const said = make("p", "", { class: "said", role: "status" });
  const data = make("a", "在数据中的位置", {});
  const close = make("button", "关闭", { type: "button" });
  const line = make("p", "", { class: "acts" });
  line.append(data, close);
  panel.append(said, line);
  document.querySelector("footer").before(panel);
  let asked = null;
  const ask = (figure, focus) => {
    if (asked !== null) { asked.classList.remove("asked"); }
    asked = figure;
    figure.classList.add("asked");
    const yuan = figure.value.replace(/\B(?=(\d{3})+(?=\.))/g, ",");
    said.textContent = figure.textContent + "，即 " + yuan + " 元。" + figure.title + "。";
    data.setAttribute("href", "disclosure.json#" + figure.dataset.at);
    panel.hidden = false;
    document.documentElement.classList.add("asking");
    figure.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focus) { data.focus(); }
  };
  const leave = () => {
    panel.hidden = true;
    document.documentElement.classList.remove("asking");
    if (asked !== null) {
      asked.classList.remove("asked");
      if (asked.hasAttribute("tabindex")) { asked.focus(); }
      asked = null;
    }
  };
  close.addEventListener("click", leave);
  document.addEventListener("click", (event) => {
    const figure = event.target.closest("data[data-at]");
    if (figure !== null) { ask(figure, false); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (!panel.hidden) { leave(); }
    }
  });

  // Figures are reached by keys only when that is asked for: one stop a table, and from there by arrows.
  const reach = (figures, on) => figures.forEach((figure) => {
    if (on) {
      figure.setAttribute("role", "button");
      figure.tabIndex = -1;
    } else {
      figure.removeAttribute("role");
      figure.removeAttribute("tabindex");
    }
  });
  const step = (figures, from, key) => {
    const at = figures.indexOf(from);
    const column = (figure) => Math.round(figure.getBoundingClientRect().right);
    const same = (figure) => column(figure) === column(from);
    switch (key) {
      case "ArrowRight": return figures[at + 1];
      case "ArrowLeft": return figures[at - 1];
      case "ArrowDown": return figures.slice(at + 1).find(same);
      case "ArrowUp": return figures.slice(0, Math.max(at, 0)).reverse().find(same);
      default: return undefined;
    }
  };
  const shown = (figure) => figure.offsetParent !== null;
  const inspect = (figures, button) => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    reach(figures, on);
    const first = figures.find(shown);
    if (on) {
      if (first !== undefined) {
        first.tabIndex = 0;
        first.focus();
      }
    }
  };
  const prose = all("main > p data[data-at]");
  document.querySelector("main").addEventListener("keydown", (event) => {
    if (!event.target.matches("data[role=button]")) { return; }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      ask(event.target, true);
      return;
    }
    const block = event.target.closest(".sheet, .chart");
    const figures = block === null ? prose : all("data[data-at]", block).filter(shown);
    const next = step(figures, event.target, event.key);
    if (next !== undefined) {
      event.preventDefault();
      event.target.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  });

  // Copying: the rows that are shown, as values between tabs, no text of them a formula.
  const plain = (cell) => {
    const text = cell.textContent.replace(/\s+/g, " ").trim();
    return /^[=+\-@＝＋－＠]/.test(text) ? (/^-?\d+(\.\d+)?$/.test(text) ? text : "'" + text) : text;
  };
  const values = (table) => {
    const rows = all("tr", table).filter((row) => !row.hidden);
    const grid = rows.map(() => []);
    rows.forEach((row, top) => Array.from(row.cells).forEach((cell) => {
      let left = 0;
      while (grid[top][left] !== undefined) { left += 1; }
      Array.from({ length: cell.rowSpan }).forEach((_, down) => Array.from({ length: cell.colSpan }).forEach((__, right) => {
        const under = grid[top + down];
        if (under !== undefined) { under[left + right] = down + right === 0 ? plain(cell) : ""; }
      }));
    }));
    return grid.map((row) => row.join("\t")).join("\r\n");
  };
  const copy = async (table, status) => {
    const text = values(table);
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      const field = make("textarea", text, { class: "copied" });
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    status.textContent = "已复制";
  };

  const narrowDown = (table, text, status) => {
    const wanted = words(text);
    const rows = all("tbody tr", table);
    rows.forEach((row) => { row.hidden = !has(row, wanted); });
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = wanted.length === 0 ? "" : "显示 " + shown + " 行，共 " + rows.length + " 行";
  };

  // The tools of each table, form and chart.
  all(".tools").forEach((tools) => {
    const block = tools.parentElement;
    const table = block.querySelector("table");
    const name = (block.querySelector("caption > :not(p), figcaption") || table).textContent;
    const status = make("span", "", { class: "status", role: "status" });
    const add = [];
    if (table.matches(".figures")) {
      if (all("tbody tr", table).length > 4) {
        const filter = make("input", "", { type: "search", placeholder: "筛选行", "aria-label": "筛选" + name + "的行" });
        filter.addEventListener("input", () => narrowDown(table, filter.value, status));
        add.push(filter);
      }
    }
    const copying = make("button", "复制", { type: "button", "aria-label": "复制：" + name });
    copying.addEventListener("click", () => copy(table, status));
    add.push(copying);
    if (all("data[data-at]", block).length > 0) {
      const asking = make("button", "查来源", { type: "button", "aria-pressed": "false", "aria-label": "查来源：" + name });
      asking.addEventListener("click", () => inspect(all("data[data-at]", block), asking));
      add.push(asking);
    }
    tools.prepend(...add);
    tools.append(status);
  });

  // Finding rows in all tables, and the figures of the prose by keys.
  const find = make("div", "", { class: "find", role: "search" });
  const label = make("label", "在报表中查找", { for: "find" });
  const input = make("input", "", { type: "search", id: "find", autocomplete: "off" });
  const found = make("p", "", { role: "status" });
  const hits = make("ul", "", {});
  find.append(label, input, found, hits);
  contents.before(find);
  const rows = all(".figures tbody tr");
  const jump = (row, event) => {
    event.preventDefault();
    row.hidden = false;
    all("tr.hit").forEach((other) => other.classList.remove("hit"));
    row.classList.add("hit");
    row.tabIndex = -1;
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  };
  const hit = (row) => {
    const section = row.closest("section");
    const title = section.querySelector("caption > :not(p)").textContent.split(" ")[0];
    const link = make("a", title + "：" + Array.from(row.cells).map((cell) => cell.textContent).filter(Boolean).slice(0, 3).join(" "), { href: "#" + section.id });
    link.addEventListener("click", (event) => jump(row, event));
    const item = make("li", "", {});
    item.append(link);
    return item;
  };
  input.addEventListener("input", () => {
    const wanted = words(input.value);
    const matching = wanted.length === 0 ? [] : rows.filter((row) => has(row, wanted));
    hits.replaceChildren(...matching.slice(0, 40).map(hit));
    found.textContent = wanted.length === 0 ? "" : "找到 " + matching.length + " 行" + (matching.length > 40 ? "，列出前 40 行" : "");
  });
  if (prose.length > 0) {
    const asking = make("button", "用键盘查正文数字的来源", { type: "button", "aria-pressed": "false" });
    asking.addEventListener("click", () => inspect(prose, asking));
    find.append(asking);
  }
})();
