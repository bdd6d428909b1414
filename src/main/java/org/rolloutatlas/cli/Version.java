package org.rolloutatlas.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    private static final String BUILD = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Rollout Atlas " + read().getProperty("build.version", "(not packaged)")};
    }

    /** Identifies this build; where it was not packaged, this run, because there is no telling what changed since. */
    static String build() throws IOException {
        return read().getProperty(
                        "build.hash", Long.toString(ProcessHandle.current().pid()));
    }

    private static Properties read() throws IOException {
        try (var file = Version.class.getResourceAsStream(BUILD)) {
            var build = new Properties();
            if (file != null) {
                build.load(file);
            }
            return build;
        }
    }
}
