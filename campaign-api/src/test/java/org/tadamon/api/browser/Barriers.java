package org.tadamon.api.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What would keep somebody from using a page: barriers axe-core can find (WCAG 2.2, levels A and AA), anything wider
 * than a phone, and a focus that cannot be seen or followed with the keyboard.
 */
public final class Barriers {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** All that differs in the dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int MOST_STOPS = 80;

    /** Where the focus is: what it is, whether it is seen there, and how many stops a page has before it. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const box = at.getBoundingClientRect();
              const ringed = (one) => one && getComputedStyle(one).outlineStyle !== 'none'
                  && parseFloat(getComputedStyle(one).outlineWidth) >= 2;
              const top = document.elementFromPoint(
                  Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)),
                  Math.min(innerHeight - 1, Math.max(0, box.y + Math.min(box.height, innerHeight) / 2)));
              const name = at.tagName + (at.id ? '#' + at.id : '') + ' ' + (at.name || at.textContent.trim().slice(0, 30));
              const wrong = [];
              if (!ringed(at) && !ringed(at.closest('.choice'))) wrong.push('has no ring');
              if (at.tabIndex > 0) wrong.push('jumps the order');
              if (!top || !(at.contains(top) || top.contains(at) || at.closest('label, .choice')?.contains(top)))
                wrong.push('is covered by ' + top?.className);
              at.dataset.stopped = (at.dataset.stopped || 0) * 1 + 1;
              return {name, again: at.dataset.stopped > 1, wrong: wrong.join(', ')};
            }""";

    private Barriers() {}

    /** Whatever is wider than the window. */
    public static List<String> tooWide(Page page, String what) {
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return tooWide.equals(0)
                ? List.of()
                : List.of(what + ": " + tooWide + " pixels wider than " + page.viewportSize().width);
    }

    /** All there are on this page; the focus is somewhere else afterwards. */
    public static List<String> on(Page page, String what) {
        var found = new ArrayList<>(atSight(page, what));
        found.addAll(byKeyboard(page, what));
        return found;
    }

    /** Those that are found without a key. */
    public static List<String> atSight(Page page, String what) {
        var found = new ArrayList<>(told(axe(page).withTags(WCAG), what));
        found.addAll(tooWide(page, what));
        return found;
    }

    /** Those that may be there in the dark only. */
    public static List<String> inTheDark(Page page, String what) {
        return told(axe(page).withRules(COLOURS), what);
    }

    private static List<String> told(AxeBuilder axe, String what) {
        return axe.analyze().getViolations().stream()
                .map(rule -> what + ": " + rule.getId() + " " + rule.getNodes())
                .toList();
    }

    /** In the page itself, not in another one beside it: ours hold no frames. What passes need not be told. */
    private static AxeBuilder axe(Page page) {
        var asked = new AxeRunOptions();
        asked.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(asked);
    }

    private static List<String> byKeyboard(Page page, String what) {
        var found = new ArrayList<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUSED) instanceof java.util.Map<?, ?> focused)
                    || Boolean.TRUE.equals(focused.get("again"))) {
                break;
            }
            if (!"".equals(focused.get("wrong"))) {
                found.add(what + ": focus on " + focused.get("name") + " " + focused.get("wrong"));
            }
        }
        page.evaluate("document.querySelectorAll('[data-stopped]').forEach(one => delete one.dataset.stopped)");
        return found;
    }
}
