// The name of a place, typed: what may be meant opens below the box. The list is the same for everybody and is fetched
// once; it is looked in here, so what is typed does not leave the page before the form does. Only what is in no name, and
// may be a postcode where a table of them is known, is looked up, in a body that no log sees. After the WAI-ARIA pattern of
// an editable combobox with a list, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
import { forms, words } from "./folding.js";

const MOST = 50;
const ROOM = 200; // pixels, for four places
const PAUSE = 600; // until a screen reader has said what was typed

const whole = (name) => name.map((word) => forms(word).at(-1)).join(" ");
const begins = (name, typed) => forms(name).some((form) => forms(typed).some((start) => form.startsWith(start)));

const rank = (name, asked) => {
  if (!name.length || !asked.every((word) => name.some((other) => begins(other, word)))) {
    return 3;
  }
  if (whole(name) === whole(asked)) {
    return 0;
  }
  return begins(name[0], asked[0]) ? 1 : 2;
};

const ready = (area) => {
  const names = [area.name, ...area.also];
  return { ...area, names, words: names.map(words) };
};

// Each with the name it was found by, what is nearest first.
const like = (areas, typed) => {
  const asked = words(typed);
  if (!asked.length) {
    return areas.map((area) => ({ area, by: area.name, rank: 1 }));
  }
  return areas
    .map((area) => {
      const ranks = area.words.map((name) => rank(name, asked));
      const best = Math.min(...ranks);
      return { area, by: area.names[ranks.indexOf(best)], rank: best };
    })
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank);
};

class PlaceBox {
  constructor(field) {
    this.field = field;
    this.box = field.querySelector("[name=place]");
    this.code = field.querySelector("[name=area]");
    this.found = [];
    this.at = -1;
    this.areas = null;
    field.querySelector("[data-place-else]")?.remove();
    this.list = field.appendChild(document.createElement("ul"));
    this.said = field.appendChild(document.createElement("span"));
    this.furnish();
    this.listen();
  }

  furnish() {
    Object.assign(this.list, { id: `${this.box.id}-list`, className: "place-list", hidden: true });
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.field.dataset.label);
    Object.assign(this.said, { className: "unseen" });
    this.said.setAttribute("role", "status");
    this.box.after(this.list);
    const about = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    Object.entries(about).forEach(([name, value]) => this.box.setAttribute(name, value));
  }

  listen() {
    this.box.addEventListener("focus", () => this.fetched(), { once: true });
    this.box.addEventListener("input", () => { this.code.value = ""; this.look(); });
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("blur", () => this.leave());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.take(this.found[[...this.list.children].indexOf(option)].area);
      }
    });
  }

  // Without the list the box is a box: the server finds what was typed, or asks.
  fetched() {
    this.areas ??= fetch(this.field.dataset.list, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((told) => told.areas.map(ready))
      .catch(() => []);
    return this.areas;
  }

  async look(all) {
    const areas = await this.fetched();
    const typed = this.box.value.trim();
    if (!areas.length || (!typed && !all)) {
      this.hush();
      this.close();
      return;
    }
    let found = like(areas, typed);
    if (!found.length) {
      found = await this.byPostcode(areas, typed);
      if (this.box.value.trim() !== typed) {
        return; // somebody typed on meanwhile, and that is looked for already
      }
    }
    this.found = found.slice(0, MOST);
    if (document.activeElement !== this.box) {
      this.leave(); // they went on before the list had come, and it would lie over what they went on to
      return;
    }
    this.show();
    this.tell(found.length);
  }

  // Once nobody has typed on for a moment.
  async byPostcode(areas, typed) {
    await new Promise((done) => { setTimeout(done, PAUSE / 2); });
    if (!this.field.dataset.lookups || this.box.value.trim() !== typed) {
      return [];
    }
    const { searchParams: of } = new URL(this.field.dataset.list, location.href);
    const asked = { level: of.get("level"), language: of.get("language"), text: typed };
    return fetch(this.field.dataset.lookups, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(asked) })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((told) => areas.filter((area) => told.areas.some((each) => each.code === area.code)).map((area) => ({ area, by: area.name, rank: 0 })))
      .catch(() => []);
  }

  async open(at) {
    await this.look(true);
    this.point(at);
  }

  show() {
    const opens = this.list.hidden && this.found.length;
    this.list.replaceChildren(...this.found.map(({ area, by }, at) => this.option(area, by, at)));
    this.list.hidden = !this.found.length;
    if (opens) {
      this.makeRoom();
    }
    this.box.setAttribute("aria-expanded", String(!this.list.hidden));
    this.list.scrollTop = 0;
    this.point(-1);
  }

  // A phone's keyboard covers what is below the box.
  makeRoom() {
    const height = window.visualViewport?.height ?? window.innerHeight;
    if (height - this.box.getBoundingClientRect().bottom < ROOM) {
      this.box.scrollIntoView({ block: "start" });
    }
  }

  option(area, by, at) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${at}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(this.name(area.name));
    if (by !== area.name) {
      const other = this.name(by);
      other.className = "small soft";
      option.append(" ", other);
    }
    return option;
  }

  name(of) {
    const name = document.createElement("bdi");
    name.textContent = of;
    return name;
  }

  tell(many) {
    const { found, most, none } = this.field.dataset;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.said.className = many ? "unseen" : "hint"; // that there is none is for everybody's eyes
      this.said.textContent = (many ? (many > MOST ? most : found) : none).replace("{0}", String(Math.min(many, MOST)));
    }, PAUSE);
  }

  point(at) {
    this.list.children[this.at]?.setAttribute("aria-selected", "false");
    this.at = at;
    const option = this.list.children[at];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.box.setAttribute("aria-activedescendant", option.id);
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  take(area) {
    this.box.value = area.name;
    this.code.value = area.code;
    this.box.removeAttribute("aria-invalid");
    this.hush();
    this.close();
  }

  hush() {
    clearTimeout(this.telling);
    this.said.className = "unseen";
    this.said.textContent = "";
  }

  close() {
    this.found = [];
    this.show();
  }

  // Who has typed a whole name and goes on has chosen, if only one place is called so.
  leave() {
    const exact = this.found.filter((each) => each.rank === 0 && this.box.value.trim());
    if (!this.code.value && exact.length === 1) {
      this.take(exact[0].area);
    } else {
      this.close();
    }
  }

  key(event) {
    const open = !this.list.hidden;
    const last = this.found.length - 1;
    const keys = {
      ArrowDown: () => (open ? this.point(this.at < last ? this.at + 1 : 0) : this.open(event.altKey ? -1 : 0)),
      ArrowUp: () => (event.altKey ? this.close() : open ? this.point(this.at > 0 ? this.at - 1 : last) : this.open(-1)),
      Enter: () => (open && this.at >= 0 ? this.take(this.found[this.at].area) : "else"),
      Escape: () => (open ? this.close() : this.clear()),
      Home: () => { this.point(-1); return "else"; },
      End: () => { this.point(-1); return "else"; },
    };
    if (!event.isComposing && keys[event.key] && keys[event.key]() !== "else") {
      event.preventDefault();
    }
  }

  clear() {
    this.box.value = "";
    this.code.value = "";
    this.hush();
  }
}

document.querySelectorAll("[data-place]").forEach((field) => new PlaceBox(field));
