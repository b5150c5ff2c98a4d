// Small conveniences. Every page does its work without them.
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const leave = event.target.closest("[data-leave]");
    if (leave) {
      event.preventDefault();
      document.documentElement.classList.add("left-quickly");
      document.title = "…";
      document.body.replaceChildren();
      location.replace(leave.href);
      return;
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const field = document.getElementById(copy.dataset.copy);
      const told = document.getElementById(copy.dataset.told);
      const tell = () => { told.textContent = copy.dataset.done; };
      field.select();
      if (navigator.clipboard) {
        navigator.clipboard.writeText(field.value).then(tell, () => field.select());
      } else if (document.execCommand("copy")) {
        tell();
      }
      return;
    }
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // A second press while the first is on its way would only make people wonder.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.submitter?.formTarget === "_blank") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    event.submitter?.setAttribute("aria-disabled", "true");
    if ("file" in form.dataset) { // the page stays where it is, and another file may be wanted
      setTimeout(() => {
        delete form.dataset.sent;
        event.submitter?.removeAttribute("aria-disabled");
      }, 2000);
    }
  });

  // Coming back with the browser's own button must not find the form locked.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll("[aria-disabled=true]").forEach((button) => button.removeAttribute("aria-disabled"));
  });

  // An invitation stands behind the # of its link; while its reader signs in it waits in this tab, and is gone with it.
  const kept = (change) => { try { return change(sessionStorage); } catch { return null; } };
  if (location.hash.startsWith("#invitation.")) {
    kept((tab) => tab.setItem("invitation", location.hash.slice(1)));
    history.replaceState(null, "", location.pathname + location.search);
  }
  if (document.querySelector("[data-invitation-done]")) {
    kept((tab) => tab.removeItem("invitation"));
  }
  const waiting = kept((tab) => tab.getItem("invitation"));
  if (waiting) {
    const field = document.querySelector("[data-invitation]");
    if (field) {
      field.value = waiting;
      field.form.requestSubmit();
    }
    document.querySelectorAll("[data-invitation-waiting]").forEach((notice) => { notice.hidden = Boolean(field || document.querySelector("[data-invitation-open]")); });
  }

  // What lets somebody in stands behind the # of a link, which no server sees: it goes into the form and out of the address.
  document.querySelectorAll("[data-from-fragment]").forEach((field) => {
    if (location.hash.length > 16) {
      field.querySelector("input").value = decodeURIComponent(location.hash.slice(1));
      field.hidden = true;
      history.replaceState(null, "", location.pathname + location.search);
    }
  });

  // Most people call others together where they are.
  document.querySelectorAll("[data-zone]").forEach((field) => {
    field.value ||= Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  });

  // Buttons that only work here are hidden until it is sure that they do.
  document.querySelectorAll("[data-with-script]").forEach((element) => { element.hidden = false; });

  document.querySelector("[data-focus]")?.focus();
})();
