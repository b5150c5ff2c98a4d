// Where very much comes from one network, a little work shows that no program signs. It is done here, by a worker, while
// somebody fills the form in: they notice nothing. Where it cannot be done, the server lets them wait instead.
(() => {
  "use strict";

  const WORKER = new URL("altcha/pbkdf2.js", document.currentScript.src);

  const solve = (challenge) => new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    const end = (what, value) => { worker.terminate(); what(value); };
    worker.onerror = () => end(reject);
    worker.onmessage = ({ data }) => (data && data.derivedKey ? end(resolve, btoa(JSON.stringify({ challenge, solution: data }))) : end(reject));
    worker.postMessage({ type: "work", challenge, timeout: 300000 });
  });

  const ask = (where) => fetch(where, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then((asked) => (asked.needed ? solve(asked.challenge) : ""));

  document.querySelectorAll("form[data-challenges]").forEach((form) => {
    const field = form.elements.namedItem("proof");
    const told = form.querySelector("[data-proof-told]");
    const otherwise = form.querySelector("[data-proof-else]");
    let work = null;
    let done = false;
    const begin = () => {
      work ??= ask(form.dataset.challenges)
        .then((proof) => { field.value = proof || field.value; return true; }, () => false)
        .then((able) => { done = true; return able; });
      return work;
    };

    if ("proofAtOnce" in form.dataset) {
      told.hidden = false;
      otherwise.hidden = true;
      begin().then((able) => {
        told.hidden = able ? told.hidden : true;
        otherwise.hidden = able;
        if (able) {
          form.elements.namedItem("worked").value = "yes"; // once: what is refused then is waited for
          form.requestSubmit();
        }
      });
      return;
    }
    form.addEventListener("focusin", begin, { once: true });
    form.addEventListener("input", begin, { once: true });
    form.addEventListener("submit", (event) => {
      if (done) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      told.hidden = false;
      begin().then(() => form.requestSubmit());
    });
  });
})();
