package org.rolloutatlas.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    private static final String BUILD = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        try (var file = Version.class.getResourceAsStream(BUILD)) {
            var build = new Properties();
            if (file != null) {
                build.load(file);
            }
            return new String[] {"Rollout Atlas " + build.getProperty("build.version", "(not packaged)")};
        }
    }
}
