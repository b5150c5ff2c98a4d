// Asks the device for a passkey, puts its answer into the form, and sends it. Without this, mail does the same.
(() => {
  "use strict";

  const able = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON;
  if (!able) {
    return;
  }
  document.querySelectorAll("[data-without-passkeys]").forEach((told) => { told.hidden = true; });

  const asked = {
    create: (json) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) }),
    get: (json) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) }),
  };

  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    const field = form.elements.namedItem("credential");
    const failed = form.querySelector("[data-failed]");
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      if (field.value) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      failed.hidden = true;
      fetch(form.dataset.options, { method: "POST", headers: { "X-CSRF-TOKEN": form.elements.namedItem("_csrf").value } })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
        .then(asked[form.dataset.passkey])
        .then((credential) => {
          field.value = JSON.stringify(credential.toJSON());
          form.requestSubmit();
        })
        .catch(() => { failed.hidden = false; });
    });
  });
})();
