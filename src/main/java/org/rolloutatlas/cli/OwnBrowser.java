package org.rolloutatlas.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of the machine, as its desktop opens it. */
final class OwnBrowser {
    private OwnBrowser() {}

    /** Opens an address; says whether there is something that opens it. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static List<String> command(String system, String address) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return List.of("open", address);
        }
        return name.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
