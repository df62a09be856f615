package org.copydesk.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Pictures of pages to be looked at, in target/pictures: wide and narrow, light and dark; and those of the documents. With {@code -Dcopydesk.pictures}. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** Takes the four pictures of {@code page} as it is now. */
    public static void take(Page page, String name) {
        if (!wanted()) {
            return;
        }
        var before = page.viewportSize();
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, width == 390 ? 844 : 860);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var file = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
    }

    /** Takes the picture of that name in the documents anew. */
    public static void ofDocs(Page page, String name) {
        if (wanted()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", name + ".png")));
        }
    }

    private static boolean wanted() {
        return System.getProperty("copydesk.pictures") != null;
    }
}
