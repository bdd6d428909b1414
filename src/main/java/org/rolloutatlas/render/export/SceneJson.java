package org.rolloutatlas.render.export;

import org.rolloutatlas.scene.Scene;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A scene as JSON, for programs and for golden files; properties are in alphabetical order. */
public final class SceneJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SceneJson() {}

    public static String write(Scene scene) {
        return MAPPER.writeValueAsString(scene) + "\n";
    }
}
