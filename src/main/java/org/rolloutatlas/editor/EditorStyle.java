package org.rolloutatlas.editor;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The style of the editor: that of the explorer, and its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("atlas.edit")
class EditorStyle implements WebMvcConfigurer {
    /** The palette, the style of the explorer, and what is the editor's own. */
    static final List<String> PATHS =
            List.of(EditorPalette.PATH, "edit-style/module/explorer.css", "edit-style/editor.css");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/edit-style/**")
                .addResourceLocations("classpath:/atlas/")
                .setCacheControl(CacheControl.noCache());
        registry.setOrder(-1);
    }
}
