package io.github.touchstone.corpus.browser;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A page that a browser shows. */
public final class Page {

    private static final int LONGEST_WAIT = 200;

    private final DevTools tools;
    private final String session;

    Page(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    void navigate(String address) {
        call("Page.enable", Map.of());
        call("Page.navigate", Map.of("url", address));
        for (int i = 0; i < LONGEST_WAIT; i++) {
            if (evaluate("document.readyState === 'complete' && location.href !== 'about:blank'")
                    .asBoolean()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(address + " is not shown");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The value of an expression of JavaScript. */
    public JsonNode evaluate(String expression) {
        JsonNode told =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (told.has("exceptionDetails")) {
            throw new IllegalStateException(told.get("exceptionDetails").toString());
        }
        return told.get("result").path("value");
    }

    /** Clicks with the mouse in the middle of the first line of an element, which is brought into view. */
    public void click(String selector) {
        JsonNode place = evaluate("""
                (() => {
                  const element = document.querySelector(%s);
                  element.scrollIntoView({ block: "center", behavior: "instant" });
                  const box = element.getClientRects()[0];
                  return [box.x + box.width / 2, box.y + box.height / 2];
                })()
                """.formatted("`" + selector + "`"));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.get(0).asDouble(),
                            "y",
                            place.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Presses a key that has a name: "Tab", "Enter", "Escape". */
    public void press(String key, int code) {
        Map<String, ?> named = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        call("Input.dispatchKeyEvent", with(named, "type", "rawKeyDown"));
        if (key.equals("Enter")) {
            call("Input.dispatchKeyEvent", with(Map.of("text", "\r"), "type", "char"));
        }
        call("Input.dispatchKeyEvent", with(named, "type", "keyUp"));
    }

    private static Map<String, Object> with(Map<String, ?> values, String name, Object value) {
        Map<String, Object> all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }

    /** Changes the screen, in CSS pixels. */
    public void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Shows it as to somebody who prefers "light" or "dark", and no motion: what scrolls is there at once. */
    public void prefer(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Loads it once more without running its script. */
    public void reloadWithoutScript() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        String address = evaluate("location.href").asString();
        navigate(address);
    }

    /** The page on paper, as PDF. */
    public byte[] print() {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", Map.of("printBackground", false))
                        .get("data")
                        .asString());
    }

    /** What the screen shows, as PNG. */
    public byte[] picture() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asString());
    }
}
