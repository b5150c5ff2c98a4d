// Faces are painted over before a photo leaves the page: what is drawn here is written into a field, in thousandths of the
// picture, and painted by the server into the picture it keeps. The file is looked at where it is and sent nowhere else.
const WHOLE = 1000;
const LEAST = 5; // thousandths: less was a slip of the hand

const form = document.querySelector("[data-photo]");
const file = form.querySelector("[type=file]");
const field = form.querySelector("[name=covers]");
const place = form.querySelector("[data-covering]");
const canvas = place.querySelector("canvas");
const brush = canvas.getContext("2d");

let picture = null;
let shown = null; // the file the covers are for
let drawn = null;

const covers = () =>
  (field.value.match(/\d{1,4},\d{1,4},\d{1,4},\d{1,4}/g) ?? []).map((cover) => cover.split(",").map(Number));

const write = (all) => {
  field.value = all.map((cover) => cover.join(",")).join(" ");
  draw();
};

const box = ([left, top, width, height]) => {
  const [across, down] = [canvas.width / WHOLE, canvas.height / WHOLE];
  brush.fillRect(left * across, top * down, width * across, height * down);
};

const draw = () => {
  if (!picture) {
    return;
  }
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  brush.fillStyle = "#000";
  covers().forEach(box);
  if (drawn) {
    brush.fillStyle = "rgb(0 0 0 / 60%)";
    box(between(drawn.from, drawn.to));
  }
};

const at = (event) => {
  const seen = canvas.getBoundingClientRect();
  const within = (part, length) => Math.round(Math.min(Math.max(part / length, 0), 1) * WHOLE);
  return [within(event.clientX - seen.left, seen.width), within(event.clientY - seen.top, seen.height)];
};

const between = (one, other) => {
  const [left, top] = [Math.min(one[0], other[0], WHOLE - 1), Math.min(one[1], other[1], WHOLE - 1)];
  return [left, top, Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
};

const same = (one, other) =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

file.addEventListener("change", async () => {
  place.hidden = true;
  picture = null;
  const [chosen] = file.files;
  if (!chosen) {
    return;
  }
  if (shown && !same(shown, chosen)) {
    write([]); // what is typed before a file is chosen, or after a page was refused, stays
  }
  shown = chosen;
  try {
    // turned as the camera says, as the server does, which looks for it in JPEG only
    const seen = await createImageBitmap(chosen, { imageOrientation: chosen.type === "image/png" ? "none" : "from-image" });
    if (file.files[0] !== chosen) {
      return; // another one was chosen meanwhile
    }
    picture = seen;
  } catch {
    return; // the server says what is wrong with it
  }
  const scale = Math.min(1, 1200 / Math.max(picture.width, picture.height));
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  place.hidden = false;
  draw();
});

canvas.addEventListener("pointerdown", (event) => {
  event.preventDefault();
  canvas.setPointerCapture(event.pointerId);
  drawn = { from: at(event), to: at(event) };
});
canvas.addEventListener("pointermove", (event) => {
  if (drawn) {
    drawn.to = at(event);
    draw();
  }
});
canvas.addEventListener("pointerup", () => {
  const cover = drawn && between(drawn.from, drawn.to);
  drawn = null;
  if (cover && cover[2] >= LEAST && cover[3] >= LEAST) {
    write([...covers(), cover]);
  } else {
    draw();
  }
});
canvas.addEventListener("pointercancel", () => {
  drawn = null;
  draw();
});
field.addEventListener("input", draw);
place.querySelector("[data-uncover]").addEventListener("click", () => write(covers().slice(0, -1)));
